using System.Security.Claims;
using Microsoft.AspNetCore.Components.Routing;
using MudBlazor;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Layout;

/// <summary>An entry of the left rail; a new one is a line in <see cref="For"/>.</summary>
internal sealed record RailItem(string Href, string Text, string Icon, NavLinkMatch Match = NavLinkMatch.Prefix, string? Part = null)
{
    public static IEnumerable<RailItem> For(ClaimsPrincipal user)
    {
        yield return new(Urls.Worklist, FrameText.RailWorklist, Icons.Material.Outlined.Checklist, NavLinkMatch.All);
        yield return new(Urls.Cases, FrameText.RailCases, Icons.Material.Outlined.FolderOpen);
        yield return new(Urls.Ledger, FrameText.RailCommitments, Icons.Material.Outlined.Handshake);
        if (AccountClaims.Has(user, Role.Reviewer, Role.Head))
        {
            yield return new(Urls.SignOffQueue, FrameText.RailSignOff, Icons.Material.Outlined.Draw);
        }

        if (AccountClaims.Has(user, Role.CommitteeOffice, Role.GovernmentOffice))
        {
            yield return new(Urls.Board, FrameText.RailBoard, Icons.Material.Outlined.GridView);
            yield return new(Urls.Supervision, FrameText.RailSupervision, Icons.Material.Outlined.Flag);
        }

        if (AccountClaims.Has(user, Role.Liaison, Role.Head, Role.Administrator))
        {
            yield return new(Urls.Deputies, FrameText.RailDuties, Icons.Material.Outlined.SwapHoriz, Part: Urls.Duties);
        }

        if (AccountClaims.Has(user, Role.CommitteeOffice, Role.GovernmentOffice, Role.Liaison))
        {
            yield return new(Urls.CallList, RemindersText.Rail, Icons.Material.Outlined.NotificationsActive);
        }

        if (AccountClaims.Has(user, Role.Administrator))
        {
            yield return new(Urls.Agencies, FrameText.RailSettings, Icons.Material.Outlined.Settings, Part: Urls.Settings);
        }
    }
}
