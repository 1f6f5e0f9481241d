using Samarbeid.Infrastructure.Calendars;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>What a mail says, in the receiver's language and before it is laid out.</summary>
public sealed record Letter(string Subject, string Text, string LinkText, Uri Link)
{
    /// <summary>Where the thing belongs: what a mail that several letters share is called by.</summary>
    public string Place { get; init; } = "";

    /// <summary>Why it comes to this receiver, where that is not plain; the first paragraph of the text says the same.</summary>
    public string Note { get; init; } = "";

    /// <summary>Short lines under the text: when and where.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The heading of <see cref="Items"/>.</summary>
    public string ItemsHeading { get; init; } = "";

    /// <summary>The numbered items of an agenda.</summary>
    public IReadOnlyList<LetterItem> Items { get; init; } = [];

    /// <summary>What the receiver's calendar is to know; it goes in a mail of its own.</summary>
    public MeetingEntry? Calendar { get; init; }
}

/// <summary>An item of an agenda in a letter.</summary>
/// <param name="Title">With its number.</param>
/// <param name="Lines">What is said of it below: that it is kept from the public and why, how it is meant to be taken up.</param>
public sealed record LetterItem(string Title, IReadOnlyList<string> Lines);
