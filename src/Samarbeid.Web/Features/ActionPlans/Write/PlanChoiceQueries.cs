using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>A challenge that a goal can answer to, with what it can be measured by.</summary>
public sealed record ChallengeChoice(ChallengeId Id, string Title, IReadOnlyList<IndicatorChoice> Indicators);

/// <summary>An indicator that a goal can be measured by.</summary>
public sealed record IndicatorChoice(IndicatorId Id, string Name, string Unit);

/// <summary>An open action that can be taken into a plan.</summary>
public sealed record ActionChoice(ActionItemId Id, string Text);

/// <summary>A body that can adopt a plan.</summary>
public sealed record SteeringChoice(MeetingBodyId Id, string Name);

/// <summary>What the forms of a plan offer.</summary>
public sealed class PlanChoiceQueries(Databases databases, NorwegianCalendar calendar)
{
    private const int MostActions = 200;

    /// <summary>The municipalities whose plans the person writes.</summary>
    public async Task<IReadOnlyList<MunicipalityChoice>> PlacesAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return await db.Set<Municipality>().Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new MunicipalityChoice(m.Number, m.UniqueName)).ToListAsync(cancel);
    }

    /// <summary>The open challenges of a municipality.</summary>
    public async Task<IReadOnlyList<ChallengeChoice>> ChallengesAsync(ScopeId scope, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        var challenges = await db.Challenges.Where(c => c.ScopeId == scope && c.ClosedOn == null).OrderByDescending(c => c.IdentifiedOn).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Title }).ToListAsync(cancel);
        var indicators = (await db.Indicators.Where(i => i.ScopeId == scope && !i.IsEnded).OrderBy(i => i.Id)
            .Select(i => new { i.ChallengeId, i.Id, i.Name, i.Unit }).ToListAsync(cancel)).ToLookup(i => i.ChallengeId);
        return [.. challenges.Select(c => new ChallengeChoice(c.Id, c.Title, [.. indicators[c.Id].Select(i => new IndicatorChoice(i.Id, i.Name, i.Unit))]))];
    }

    /// <summary>Who can be made responsible for an action in a scope.</summary>
    public async Task<IReadOnlyList<PersonChoice>> CandidatesAsync(ScopeId scope, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return db.Scopes.Contains(scope) ? await db.CandidatesAsync(scope, calendar.Today, cancel) : [];
    }

    /// <summary>The open actions of a municipality that the person reads.</summary>
    public async Task<IReadOnlyList<ActionChoice>> ActionsAsync(MunicipalityNumber municipality, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var rows = await db.ActionItems.Of(municipality, await db.ScopesOfAsync(municipality, cancel)).Where(ActionItem.IsOpen)
            .OrderByDescending(a => a.IsSlt).ThenBy(a => a.DueDate).ThenBy(a => a.Id).Take(MostActions).Select(a => new { a.Id, a.Reference, a.Title }).ToListAsync(cancel);
        return [.. rows.Select(a => new ActionChoice(a.Id, $"{NumberSeries.Unbroken(a.Reference)} {a.Title}"))];
    }

    /// <summary>The bodies that can adopt a plan of a municipality: steering groups first, then the council that acts as one.</summary>
    public async Task<IReadOnlyList<SteeringChoice>> BodiesAsync(MunicipalityNumber municipality, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return await db.MeetingBodies.Where(b => b.Kind != MeetingBodyKind.CoordinationGroup && b.Municipalities.Any(m => m.Municipality == municipality))
            .OrderByDescending(b => b.Kind == MeetingBodyKind.SteeringGroup).ThenBy(b => NorwegianText.InOrder(b.Name))
            .Select(b => new SteeringChoice(b.Id, b.Name)).ToListAsync(cancel);
    }
}
