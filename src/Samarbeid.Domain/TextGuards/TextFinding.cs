namespace Samarbeid.Domain.TextGuards;

/// <summary>What a text may hold that is not to be sent to many unless somebody says why (type funn). The names are stored.</summary>
public enum FindingKind
{
    /// <summary>Fødselsnummer eller D-nummer.</summary>
    BirthNumber,

    /// <summary>Telefonnummer.</summary>
    PhoneNumber,

    /// <summary>E-postadresse.</summary>
    MailAddress,

    /// <summary>Saksnummer hos politi, domstol eller kommune.</summary>
    CaseNumber,

    /// <summary>Navn på en person som ikke er i registeret.</summary>
    PersonName,
}

/// <summary>Something in a text that may be about a single person (funn).</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Text">As it stands there, spaces made one; of a fødselsnummer only what may be shown.</param>
public sealed record TextFinding(FindingKind Kind, string Text);
