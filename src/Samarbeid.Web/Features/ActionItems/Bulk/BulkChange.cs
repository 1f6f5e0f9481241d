using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>What becomes of one action among several (masseendring): another person, or a later due date. One of the two is given.</summary>
/// <param name="Version">What the action was when it was chosen.</param>
public sealed record BulkChange(ActionItemId Id, int Version, PersonId? To, DateOnly? DueDate);

/// <summary>What a change of several would do to one of them.</summary>
/// <param name="Refusal">Why it cannot be done; null where it can.</param>
/// <param name="Former">Who is responsible before it.</param>
public sealed record BulkFate(BulkChange Change, Refusal? Refusal, PersonId Former);
