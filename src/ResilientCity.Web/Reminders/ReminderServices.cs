using ResilientCity.Application.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Reminders;

internal static class ReminderServices
{
    /// <summary>The case page's tab of what was chased, for the agency and the offices.</summary>
    public static IServiceCollection AddReminderPages(this IServiceCollection services) => services.AddSingleton(new CasePart
    {
        Key = "reminders",
        Order = 75,
        Title = _ => RemindersText.Tab,
        Component = typeof(RemindersPanel),
        IsShown = view => view.Audience is CaseAudience.Handling or CaseAudience.Oversight,
    });
}
