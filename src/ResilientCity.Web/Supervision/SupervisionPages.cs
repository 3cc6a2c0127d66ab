using ResilientCity.Application.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Supervision;

internal static class SupervisionPages
{
    public const string Tab = "supervision";

    /// <summary>Key supervision's part of the case page.</summary>
    public static IServiceCollection AddSupervisionPages(this IServiceCollection services) => services.AddSingleton(new CasePart
    {
        Key = Tab,
        Order = 70,
        Title = _ => SupervisionText.Tab,
        Component = typeof(SupervisionPart),
        IsShown = view => view.Supervisions.Count > 0,
    });
}
