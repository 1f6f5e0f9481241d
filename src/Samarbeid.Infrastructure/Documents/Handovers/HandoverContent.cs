using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Documents.Handovers;

/// <summary>What somebody who leaves hands on (overlevering), as far as whoever reads it may read each thing.</summary>
/// <param name="Name">Who leaves.</param>
/// <param name="Places">The municipalities they have a role in.</param>
public sealed record HandoverContent(string Name, string Title, IReadOnlyList<string> Places, Language Language, bool IsDemonstration)
{
    public IReadOnlyList<HandoverAction> Actions { get; init; } = [];
    public IReadOnlyList<HandoverMeeting> Meetings { get; init; } = [];
    public IReadOnlyList<HandoverAgreement> Agreements { get; init; } = [];
    public IReadOnlyList<HandoverFigure> Figures { get; init; } = [];
    public IReadOnlyList<HandoverContact> Contacts { get; init; } = [];
}

/// <param name="Title">Null for a reader who may know of it alone.</param>
public sealed record HandoverAction(string Reference, string? Title, DateOnly Due);

/// <summary>The last meeting of a body with what was concluded; items that are kept from the public are not in it.</summary>
public sealed record HandoverMeeting(string Body, DateOnly Date, IReadOnlyList<HandoverConclusion> Conclusions);

public sealed record HandoverConclusion(string Item, string Conclusion);

/// <param name="Promises">In their order.</param>
public sealed record HandoverAgreement(string Body, string Title, DateOnly First, DateOnly Last, IReadOnlyList<HandoverPromise> Promises);

/// <param name="Marked">Periods both sides have said something of.</param>
/// <param name="Kept">Those both say were kept.</param>
public sealed record HandoverPromise(Party Owner, string Text, int Marked, int Kept);

public sealed record HandoverFigure(string Place, string Measure, string Value, string Grade);

/// <param name="Name">Empty where nobody holds it.</param>
public sealed record HandoverContact(string Place, string Function, string Name, string Phone, string Email);
