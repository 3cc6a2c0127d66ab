using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ResilientCity.Application.Tests.Support;

/// <summary>Lets something happen, once, at the moment before a write's transaction begins.</summary>
public sealed class BeforeTransaction : DbTransactionInterceptor
{
    public Func<Task>? Once { get; set; }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        var happens = Once;
        Once = null;
        if (happens is not null)
        {
            await happens();
        }

        return result;
    }
}
