using ResilientCity.Application.Accounts;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>People and cases of the sample, found by what a test needs of them.</summary>
internal static class SampleUse
{
    public static async Task<Actor> ActorAsync(this TestSite site, string user)
    {
        var all = (await site.Use<ListAccounts>().ExecuteAsync(Actor.CommandLine, default)).Value;
        return await site.Use<CurrentAccounts>().FindActorAsync(all.Single(one => one.UserName == user).Id, default) ?? throw new InvalidOperationException($"{user} is not in the sample.");
    }

    /// <summary>A case as somebody reads it, of which this holds.</summary>
    public static async Task<CaseView> FindAsync(this TestSite site, Actor reader, CaseListFilter filter, Func<CaseView, bool> suits)
    {
        var rows = (await site.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(filter), reader, default)).Value.Rows;
        foreach (var row in rows)
        {
            var view = (await site.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(row.Id), reader, default)).Value;
            if (suits(view))
            {
                return view;
            }
        }

        throw new InvalidOperationException("No case of the sample suits.");
    }

    public static Task<CaseView> AwaitingReceiptAsync(this TestSite site, Actor reader) =>
        site.FindAsync(reader, new CaseListFilter { Stage = CaseStage.Replied, Mode = OperatingMode.WholeProcess }, view => view.May(CaseAction.IssueSlip) && view.Verdict is null);
}
