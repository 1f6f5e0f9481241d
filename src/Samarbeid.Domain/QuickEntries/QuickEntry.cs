using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.QuickEntries;

/// <summary>What a line makes (tiltak, anbefaling).</summary>
public enum QuickEntryKind
{
    ActionItem,
    Recommendation,
}

/// <summary>Somebody or something a line can name.</summary>
/// <param name="Name">In full: "Sara Nilsen", "Kommunalområde oppvekst".</param>
/// <param name="AlsoCalled">A title by which people in the room say it: "Politikontakt"; empty for none.</param>
public sealed record Named<TId>(TId Id, string Name, string AlsoCalled = "");

/// <summary>What a line is read against.</summary>
/// <param name="Today">The day it is written, from which dates are counted.</param>
/// <param name="NextMeeting">The body's next planned meeting after this one; null when none is planned.</param>
/// <param name="Me">Who writes, for "jeg" and "eg"; null for nobody in particular.</param>
/// <param name="People">Who can be made responsible. Those present come first, and a first name that one of them has is theirs.</param>
/// <param name="Addressees">Who a recommendation can go to.</param>
public sealed record QuickEntrySetting(
    DateOnly Today, DateOnly? NextMeeting, PersonId? Me, IReadOnlyList<Named<PersonId>> People, IReadOnlyList<Named<AddresseeId>> Addressees)
{
    /// <summary>Those of the people who are in the room.</summary>
    public IReadOnlySet<PersonId> Present { get; init; } = new HashSet<PersonId>();
}

/// <summary>A line of quick entry (hurtigregistrering) as it is understood: "t Sara måler farten ved skolen innen 15. januar".
/// Each of who, to whom and when holds what it can mean: one is settled, several are asked about, none is missing.</summary>
/// <param name="Title">All words that are not the kind, the one named or the date, beginning with a capital letter. No word is lost.</param>
/// <param name="Responsible">Who does it; of an action.</param>
/// <param name="Addressees">To whom it is made; of a recommendation.</param>
/// <param name="Days">When it is due, or when it is to be answered.</param>
/// <param name="Doubts">What must be settled before anything is made of it, in the order kind, who, what, when.</param>
public sealed record QuickEntry(
    QuickEntryKind Kind, string Title, IReadOnlyList<PersonId> Responsible, IReadOnlyList<AddresseeId> Addressees,
    IReadOnlyList<DateOnly> Days, IReadOnlyList<Refusal> Doubts)
{
    public bool IsClear => Doubts.Count == 0;
}

/// <summary>Why a line cannot be taken as it stands.</summary>
public static class QuickEntryRules
{
    public static readonly Refusal WhichKind = new("QuickEntry.WhichKind");
    public static readonly Refusal WhatText = new("QuickEntry.WhatText");
    public static readonly Refusal TextTooLong = new("QuickEntry.TextTooLong");
    public static readonly Refusal WhoIsMissing = new("QuickEntry.WhoIsMissing");
    public static readonly Refusal WhoOfSeveral = new("QuickEntry.WhoOfSeveral");
    public static readonly Refusal OnlyOneDoesIt = new("QuickEntry.OnlyOneDoesIt");
    public static readonly Refusal ToWhomIsMissing = new("QuickEntry.ToWhomIsMissing");
    public static readonly Refusal WhenIsMissing = new("QuickEntry.WhenIsMissing");
    public static readonly Refusal WhenOfSeveral = new("QuickEntry.WhenOfSeveral");
    public static readonly Refusal NoSuchDay = new("QuickEntry.NoSuchDay");
    public static readonly Refusal DayIsPast = new("QuickEntry.DayIsPast");
    public static readonly Refusal DayIsVague = new("QuickEntry.DayIsVague");
    public static readonly Refusal NoNextMeeting = new("QuickEntry.NoNextMeeting");
}
