namespace Samarbeid.Testing.Faults;

/// <summary>The moment a line to the database is cut at.</summary>
public enum CutAt
{
    /// <summary>No connection is given.</summary>
    Connecting,

    /// <summary>The statement does not reach the engine.</summary>
    BeforeStatement,

    /// <summary>The engine has carried the statement out, and its answer is lost.</summary>
    AfterStatement,

    /// <summary>The answer breaks off before its first row.</summary>
    WhileReading,

    /// <summary>The commit does not reach the engine, which undoes the transaction.</summary>
    BeforeCommit,

    /// <summary>The engine has committed, and does not get to say so.</summary>
    AfterCommit,
}

/// <summary>A cut that waits for its moment.</summary>
/// <param name="At">When.</param>
/// <param name="Words">Statements with these words in them are cut; all are where there are none.</param>
/// <param name="Passing">How many such moments pass before it.</param>
/// <param name="Times">How many are cut from then on.</param>
/// <param name="Fault">What the driver says; its words for a lost connection where none is given.</param>
/// <param name="IsConnectionLost">False where the engine refuses the statement alone, as in a deadlock.</param>
public sealed record Cut(
    CutAt At, string Words = "", int Passing = 0, int Times = 1, Func<Exception>? Fault = null, bool IsConnectionLost = true);
