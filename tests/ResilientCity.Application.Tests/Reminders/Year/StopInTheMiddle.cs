using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ResilientCity.Application.Tests.Reminders.Year;

/// <summary>The power goes off: after so many transactions the next one does not commit.</summary>
internal sealed class StopInTheMiddle : DbTransactionInterceptor
{
    /// <summary>How many still go through; null: all.</summary>
    public int? Left { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (Left is 0)
        {
            throw new StoppedException();
        }

        Left--;
        return ValueTask.FromResult(result);
    }
}

internal sealed class StoppedException : Exception;
