using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>A database that can be made to stop answering: before a connection, or in the middle of a statement.</summary>
public sealed class Outage : DbCommandInterceptor, IDbConnectionInterceptor
{
    private const int InputOutputError = 10;

    public bool IsOn { get; set; }

    ValueTask<InterceptionResult> IDbConnectionInterceptor.ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken)
    {
        ThrowIfOn();
        return new(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ThrowIfOn();
        return new(result);
    }

    public void ThrowIfOn()
    {
        if (IsOn) throw new SqliteException("disk I/O error", InputOutputError);
    }
}
