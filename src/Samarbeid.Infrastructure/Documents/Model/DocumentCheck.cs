namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>What binds a document to those before it, and lets anybody check it (kontroll).</summary>
/// <param name="Code">The check code, as it is printed.</param>
/// <param name="Page">The page where the code is typed.</param>
/// <param name="Address">The page about this very document.</param>
/// <param name="Position">Its place in the chain, from 1.</param>
/// <param name="Former">The seal of the one before it in the chain; null for the first.</param>
/// <param name="Exempt">The seal of the version that is kept from the public, which the chain vouches for through this one; null where there is none.</param>
public sealed record DocumentCheck(string Code, string Page, string Address, int Position, string? Former, string? Exempt = null)
{
    /// <summary>The seal of the edition that this one corrects; null for a first edition.</summary>
    public string? Corrects { get; init; }
}
