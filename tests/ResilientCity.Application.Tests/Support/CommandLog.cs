using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ResilientCity.Application.Tests.Support;

/// <summary>Keeps the SQL of every query that a store sends.</summary>
public sealed class CommandLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> queries = new();

    public IReadOnlyList<string> Queries => [.. queries];

    public void Clear() => queries.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        queries.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
