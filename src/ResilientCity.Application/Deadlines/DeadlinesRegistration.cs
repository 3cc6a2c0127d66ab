using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Rules;

namespace ResilientCity.Application.Deadlines;

public static class DeadlinesRegistration
{
    public static IServiceCollection AddDeadlines(this IServiceCollection services) => services
        .AddSingleton<ExplainDeadline>()
        .AddSingleton<RequestExtension>()
        .AddSingleton<ConsentExtension>()
        .AddSingleton<RefuseExtension>()
        .AddSingleton<ReadCalendars>()
        .AddSingleton<ReadCalendarNotice>()
        .AddSingleton<PreviewCalendar>()
        .AddSingleton<SaveCalendar>()
        .AddSingleton<ReadRuleSets>()
        .AddSingleton<PreviewRuleSet>()
        .AddSingleton<SaveRuleSet>();
}
