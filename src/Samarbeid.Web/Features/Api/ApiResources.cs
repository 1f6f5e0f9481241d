using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Features.Api;

// What programs are given. It is a contract of its own: pages change, and this does not but by a new version.

/// <summary>One page of a list.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, int Total, int Page, string? Next);

/// <summary>Whom the key stands for, and what it may do.</summary>
public sealed record ApiMe(string Name, IReadOnlyList<Role> Roles, ApiKeyRights Rights);

/// <summary>A municipality the person reads something of.</summary>
/// <param name="Number">Four digits.</param>
public sealed record ApiMunicipality(string Number, string Name, string OfficialName);

/// <summary>A meeting of a body; what was said in it is not given.</summary>
/// <param name="StartsAt">On the Norwegian clock.</param>
/// <param name="Items">How many items it has.</param>
/// <param name="Address">Of its page.</param>
public sealed record ApiMeeting(Guid Id, string Body, DateOnly Date, TimeOnly StartsAt, string Place, MeetingState State, int Items, string Address);

/// <param name="Reference">With the place before it, as it is told.</param>
/// <param name="Actions">How many actions were made of it.</param>
/// <param name="Address">Of its page.</param>
public sealed record ApiRecommendation(
    Guid Id, string Reference, string Title, string Place, string Addressee, RecommendationState State, DateOnly AnswerDue, DateOnly? AnsweredOn, int Actions, string Address);

/// <param name="Reference">With the place before it, as it is told.</param>
/// <param name="IsOverdue">Open, and past its date today.</param>
/// <param name="Extensions">How often the date was put off.</param>
/// <param name="Address">Of its page.</param>
public sealed record ApiActionItem(
    Guid Id, string Reference, string Title, string Place, ActionItemState State, DateOnly DueDate, bool IsOverdue, int Extensions, bool IsSlt, string Responsible,
    DateOnly? CompletedOn, string Address);

/// <summary>An action with what was written of it.</summary>
public sealed record ApiActionItemDetails(
    Guid Id, string Reference, string Title, string Description, string Place, IReadOnlyList<string> Municipalities, ActionItemState State, DateOnly MadeOn, DateOnly DueDate,
    DateOnly OriginalDueDate, int Extensions, DateOnly? ReviewOn, bool IsSlt, string Responsible, string? Result, DateOnly? CompletedOn, ActionEffect? Effect,
    IReadOnlyList<ApiProgress> Log, string Address);

/// <summary>A line of the log of an action.</summary>
public sealed record ApiProgress(Guid Id, ProgressKind Kind, string By, DateTimeOffset At, string Text);

/// <summary>A progress note to be written.</summary>
public sealed record ApiNote(string? Text);
