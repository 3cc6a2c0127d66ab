using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Audit;

/// <summary>What was changed in the registry and in accounts, newest first, for the administrator.</summary>
public sealed record ReadRegistryLogRequest(int Page = 1)
{
    public const int PageSize = 50;
}

public sealed record RegistryLog(IReadOnlyList<RegistryLogLine> Lines, int Total, int Page, int Pages);

/// <param name="Subject">The agency, session, delegate or person, by the name of that day.</param>
public sealed record RegistryLogLine(
    long Sequence, RegistryEventKind Kind, string Subject, DateTime RecordedAt, ActorKind ActorKind, string ActorName, IReadOnlyList<FieldChange> Changes);

/// <inheritdoc cref="ReadRegistryLogRequest"/>
public sealed class ReadRegistryLog(CaseStore store)
{
    public Task<Outcome<RegistryLog>> ExecuteAsync(ReadRegistryLogRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<RegistryLog>(
            actor,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator))
                {
                    return new NotFound();
                }

                string[] streams = [EventStreams.Agency, EventStreams.Session, EventStreams.Delegate, EventStreams.Account, EventStreams.Rules, EventStreams.DeputyTerm];
                var rows = scope.Db.Events.Where(row => streams.Contains(row.StreamKind));
                var total = await rows.CountAsync(scope.Ct);
                var pages = Math.Max(1, (total + ReadRegistryLogRequest.PageSize - 1) / ReadRegistryLogRequest.PageSize);
                var page = Math.Clamp(request.Page, 1, pages);
                var shown = await rows
                    .OrderByDescending(row => row.Sequence)
                    .Skip((page - 1) * ReadRegistryLogRequest.PageSize)
                    .Take(ReadRegistryLogRequest.PageSize)
                    .Select(row => new { row.Sequence, row.Envelope })
                    .ToListAsync(scope.Ct);
                return new RegistryLog([.. shown.Select(row => LineOf(row.Sequence, RegistryEnvelope.Read(row.Envelope)))], total, page, pages);
            },
            ct);

    private static RegistryLogLine LineOf(long sequence, RegistryEnvelope happened) =>
        new(sequence, happened.Kind, happened.Subject, happened.RecordedAt, happened.ActorKind, happened.ActorName, happened.Changes);
}
