using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

// Who helps with it (medvirkende), beside the one who is responsible.
public sealed partial class ActionItem
{
    /// <summary>How many may contribute to one action.</summary>
    public const int MostContributors = 20;

    private readonly List<ActionContributor> _contributors = [];

    public IReadOnlyList<ActionContributor> Contributors => _contributors;

    /// <summary>Asks somebody to contribute, who is told of it; asked twice, the first counts.</summary>
    public Outcome AddContributor(PersonId by, Person person, DateTimeOffset at)
    {
        if (!State.IsOpen()) return ActionItemRules.StateForbids;
        if (!person.IsActive) return ActionItemRules.ContributorNotOffered;
        if (person.Id == ResponsibleId) return ActionItemRules.ContributorIsResponsible;
        if (_contributors.Any(c => c.PersonId == person.Id)) return Outcome.Done;
        if (_contributors.Count >= MostContributors) return ActionItemRules.TooManyContributors.With(MostContributors);

        _contributors.Add(new(Id, person.Id, ScopeId, at));
        _notes.Add(ProgressNote.Of(this, ProgressKind.ContributorAdded, by, "", at, person.Id));
        Raise(new ContributionAsked(this, person.Id));
        return Outcome.Done;
    }

    /// <summary>Somebody contributes no more, and no longer reads it by that; asked twice, the first counts.</summary>
    public Outcome RemoveContributor(PersonId by, PersonId person, DateTimeOffset at)
    {
        if (!State.IsOpen()) return ActionItemRules.StateForbids;
        if (_contributors.RemoveAll(c => c.PersonId == person) > 0) _notes.Add(ProgressNote.Of(this, ProgressKind.ContributorRemoved, by, "", at, person));
        return Outcome.Done;
    }
}

/// <summary>Somebody who helps with an action (medvirkende): may read it, write notes and tick its steps, and nothing else by that.</summary>
public sealed record ActionContributor(ActionItemId ActionItemId, PersonId PersonId, ScopeId ScopeId, DateTimeOffset AddedAt) : IOwned;
