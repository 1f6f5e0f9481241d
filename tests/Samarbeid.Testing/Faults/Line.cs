using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samarbeid.Testing.Faults;

/// <summary>The line to a database, cut where a test wants it, or down altogether until it is mended. A cut is what a network does: the driver's
/// exception, a connection that is closed, and whatever transaction was open on it undone by the engine. The same on both engines.</summary>
public sealed class Line : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    private const int InputOutputError = 10;

    private readonly Lock _one = new();
    private Cut? _next;
    private int _passed;
    private int _times;

    /// <summary>Whether nothing gets through.</summary>
    public bool IsDown { get; set; }

    /// <summary>How large the file may grow on each connection from now on, as on a disk that fills up; SQLite only.</summary>
    public int? MostPages { get; set; }

    /// <summary>How often something was cut off.</summary>
    public int Cuts { get; private set; }

    /// <summary>How many statements, connections and commits there were.</summary>
    public int Moments { get; private set; }

    public void CutNext(Cut cut)
    {
        lock (_one) (_next, _passed, _times) = (cut, 0, 0);
    }

    public void Mend()
    {
        lock (_one) (_next, IsDown) = (null, false);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Pass(CutAt.BeforeStatement, command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(Pass(CutAt.BeforeStatement, command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Pass(CutAt.BeforeStatement, command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(Pass(CutAt.BeforeStatement, command, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        Pass(CutAt.BeforeStatement, command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        new(Pass(CutAt.BeforeStatement, command, result));

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Read(command, result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        new(Read(command, result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Pass(CutAt.AfterStatement, command, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        new(Pass(CutAt.AfterStatement, command, result));

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) =>
        Pass(CutAt.AfterStatement, command, result);

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) =>
        new(Pass(CutAt.AfterStatement, command, result));

    InterceptionResult IDbConnectionInterceptor.ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        Pass(CutAt.Connecting, connection, "", result);

    ValueTask<InterceptionResult> IDbConnectionInterceptor.ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken) =>
        new(Pass(CutAt.Connecting, connection, "", result));

    Task IDbConnectionInterceptor.ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken)
    {
        if (MostPages is not { } most) return Task.CompletedTask;

        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {most}");
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    ValueTask<InterceptionResult<DbTransaction>> IDbTransactionInterceptor.TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken) =>
        new(Pass(CutAt.BeforeStatement, connection, "BEGIN", result));

    ValueTask<InterceptionResult> IDbTransactionInterceptor.TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken) =>
        new(Pass(CutAt.BeforeCommit, transaction.Connection!, "", result));

    Task IDbTransactionInterceptor.TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken)
    {
        Pass(CutAt.AfterCommit, eventData.Context!.Database.GetDbConnection(), "", 0);
        return Task.CompletedTask;
    }

    private DbDataReader Read(DbCommand command, DbDataReader reader)
    {
        if (!IsCut(CutAt.WhileReading, command.CommandText)) return Pass(CutAt.AfterStatement, command, reader);

        return new CutReader(reader, () => Lose(command.Connection!, _next));
    }

    private T Pass<T>(CutAt at, DbCommand command, T result) => Pass(at, command.Connection!, command.CommandText, result);

    private T Pass<T>(CutAt at, DbConnection connection, string words, T result)
    {
        if (!IsCut(at, words)) return result;

        throw Lose(connection, IsDown ? null : _next);
    }

    private bool IsCut(CutAt at, string words)
    {
        lock (_one)
        {
            if (at is CutAt.Connecting or CutAt.BeforeStatement or CutAt.BeforeCommit) Moments++;
            var isCut = IsDown && at is not (CutAt.AfterStatement or CutAt.WhileReading or CutAt.AfterCommit);
            if (!isCut && _next is { } next && next.At == at && words.Contains(next.Words, StringComparison.OrdinalIgnoreCase) && _passed++ >= next.Passing)
                isCut = _times++ < next.Times;
            if (isCut) Cuts++;
            return isCut;
        }
    }

    private static Exception Lose(DbConnection connection, Cut? cut)
    {
        if (cut?.IsConnectionLost != false) connection.Close();
        if (cut?.Fault is { } fault) return fault();
        return connection is SqliteConnection ? new SqliteException("disk I/O error", InputOutputError) : SqlServerFault.Lost();
    }
}
