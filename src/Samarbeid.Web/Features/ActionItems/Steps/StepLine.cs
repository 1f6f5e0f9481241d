using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>A step on the page of its action.</summary>
public sealed record StepLine(ActionStepId Id, int Version, string Text, PersonId? AssigneeId, string? Assignee, DateOnly? DueOn, DateTimeOffset? DoneAt, string? DoneBy);
