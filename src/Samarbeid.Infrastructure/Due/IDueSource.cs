using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>Something people are reminded of before or after a date (det som forfaller). Every class of this assembly that is one is asked by the planner.</summary>
public interface IDueSource
{
    ThingKind ThingKind { get; }

    /// <summary>When who is told what, counted in calendar days from the date; in order of days.</summary>
    IReadOnlyList<ReminderRule> Rules { get; }

    /// <summary>All that is still to be done, whatever its date. The planner narrows it to the dates of a stage, and to what nobody
    /// has been told of, so there must be an index from state to date.</summary>
    IQueryable<ReminderCandidate> Open(SamarbeidDbContext database);
}

/// <summary>Something that is to be done by a date.</summary>
public sealed record ReminderCandidate
{
    public required Guid Thing { get; init; }

    /// <summary>The version of the date.</summary>
    public required int Version { get; init; }
    public required DateOnly Date { get; init; }
    public required ScopeId Scope { get; init; }

    /// <summary>The responsible or the contact, if one is named.</summary>
    public PersonId? Named { get; init; }
    public Party? Party { get; init; }
    public bool IsSlt { get; init; }

    /// <summary>The municipalities concerned; when none is named, all that the scope serves.</summary>
    public IReadOnlyList<MunicipalityNumber> Concerned { get; init; } = [];
}

/// <summary>The day of a step of escalation has come.</summary>
internal sealed record StageReached(NotificationKind Kind, ThingKind ThingKind, ReminderCandidate Candidate)
    : Domain.Notifications.Occasion(Kind, ThingKind, Candidate.Thing, Candidate.Scope, Candidate.Version);
