namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>A reference or figure file (tallfil) that cannot be read: which file, where, and which columns it should have.</summary>
/// <remarks>A file is read in full or not at all. The message is for the operator; a page makes its own from the parts.</remarks>
public sealed class ReferenceFileException(
    string file, int line, ReferenceFileFault fault, string detail, IReadOnlyList<string> expectedColumns)
    : Exception($"{file}, line {line}: {detail} Expected columns: {string.Join(',', expectedColumns)}.")
{
    public string File { get; } = file;

    /// <summary>From 1; comment lines count.</summary>
    public int Line { get; } = line;

    public ReferenceFileFault Fault { get; } = fault;

    public string Detail { get; } = detail;

    public IReadOnlyList<string> ExpectedColumns { get; } = expectedColumns;
}
