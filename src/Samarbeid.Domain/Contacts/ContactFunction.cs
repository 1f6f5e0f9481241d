using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Contacts;

/// <summary>What somebody can be contacted as (kontaktfunksjon), e.g. næringslivskontakt: a row of a register, with its name in both written forms.</summary>
/// <remarks>Source of the levels: politiet.no, «Politikontakter i Sør-Øst», 21 June 2017: a politikontakt for every municipality; business and radicalisation are
/// contacts of the police district.</remarks>
public sealed class ContactFunction
{
    public const int CodeMaxLength = 30;
    public const int NameMaxLength = 80;

    /// <summary>The word of addresses, in ASCII.</summary>
    public required string Code { get; init; }

    public required string NameNb { get; set; }

    public required string NameNn { get; set; }

    /// <summary>Each place of this level is to have one; null where none has to.</summary>
    public required ContactLevel? ExpectedOf { get; set; }

    /// <summary>The role whose holders hold the function without being entered; null where everybody is entered.</summary>
    public required Role? HeldBy { get; set; }

    public required int SortOrder { get; set; }
}
