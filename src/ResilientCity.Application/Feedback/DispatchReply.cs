using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Feedback;

/// <summary>Records the sending of a reply (寄送、抄送), a line for each recipient. It happened on the day of the first sending.</summary>
public sealed record DispatchReplyRequest(CaseCommand Case, IReadOnlyList<DispatchEntry> Entries);

/// <summary>It is recorded; this is what to think of.</summary>
public sealed record DispatchedReply(IReadOnlyList<DispatchWarning> Warnings);

/// <inheritdoc cref="DispatchReplyRequest"/>
public sealed class DispatchReply(CaseStore store)
{
    private const int MaxNameLength = 100;

    public Task<Outcome<DispatchedReply>> ExecuteAsync(DispatchReplyRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<DispatchedReply>(actor, request.Case.CommandId, scope => RecordAsync(request, scope), ct);

    private static async Task<Outcome<DispatchedReply>> RecordAsync(DispatchReplyRequest request, WriteScope scope)
    {
        var loaded = await scope.LoadCaseAsync(request.Case.CaseId, request.Case.SeenVersion);
        if (!loaded.IsDone)
        {
            return loaded.Refusal!; // not done
        }

        var one = loaded.Value;
        var expectations = await scope.DispatchExpectationsAsync(one);
        var entries = request.Entries.Select(entry => Named(entry, one)).ToList();
        var day = request.Case.OccurredOn ?? (entries.Count == 0 ? null : entries.Min(entry => entry.SentOn));
        if (one.Dispatch(entries, scope.ActOn(day)) is { } refusal)
        {
            return refusal;
        }

        if (await scope.LetMergedFollowAsync(one, scope.ActOn(day)) is { } notFollowed)
        {
            return notFollowed;
        }

        return WhatIsWrong(entries, one, scope) is { } wrong ? wrong : new DispatchedReply(expectations.WarningsFor(entries));
    }

    /// <summary>A delegate is called as the proposal calls him.</summary>
    private static DispatchEntry Named(DispatchEntry entry, CaseFile one) =>
        one.Addressees.FirstOrDefault(raised => raised.DelegateId == entry.DelegateId) is { } raised
            ? entry with { Recipient = RecipientKind.Delegate, RecipientName = raised.Name }
            : entry with { RecipientName = entry.RecipientName.Trim() };

    private static Refusal? WhatIsWrong(List<DispatchEntry> entries, CaseFile one, WriteScope scope)
    {
        var channels = scope.Rules.For(one.Round, scope.Today).DispatchChannels;
        foreach (var entry in entries)
        {
            if (channels.All(channel => channel.Code != entry.ChannelCode))
            {
                return new UnknownChoice("ChannelCode", entry.ChannelCode);
            }

            if (entry.Recipient is RecipientKind.Delegate && one.Addressees.All(raised => raised.DelegateId != entry.DelegateId))
            {
                return new UnknownChoice("Recipients", entry.RecipientName);
            }

            if (entry.RecipientName.Length is 0 or > MaxNameLength)
            {
                return entry.RecipientName.Length == 0 ? new FieldMissing("Recipients") : new TextTooLong("Recipients", entry.RecipientName.Length, MaxNameLength);
            }

            if (entry.UploadedOn is { } uploaded && one.Round.Letter?.LetterDate is { } dated && uploaded < dated)
            {
                return new DateTooEarly(uploaded, dated);
            }
        }

        return null;
    }
}
