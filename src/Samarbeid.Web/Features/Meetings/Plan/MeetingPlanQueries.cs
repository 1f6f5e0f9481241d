using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.Meetings.List;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Somebody who can chair a meeting of a body.</summary>
/// <param name="MayApprove">Can approve the minutes afterwards: has a role there that lets people read them.</param>
public sealed record ChairOption(MeetingBodyId Body, PersonId Id, string Name, MemberRole Role, bool MayApprove);

/// <summary>The bodies a person may plan meetings of, who can chair them, and where they met last.</summary>
public sealed record PlanChoices(
    IReadOnlyList<BodyOption> Bodies, IReadOnlyList<ChairOption> Chairs, IReadOnlyDictionary<MeetingBodyId, string> LastPlaces)
{
    public IEnumerable<ChairOption> ChairsOf(MeetingBodyId body) => Chairs.Where(c => c.Body == body);
}

/// <summary>A meeting that had cases.</summary>
/// <param name="Restricted">How many of them are kept from the public, and so come with their public title alone.</param>
public sealed record FormerAgenda(MeetingId Id, DateOnly Date, int Cases, int Restricted);

/// <summary>What the form for a meeting's time and place offers, and the meetings whose cases a new one can take over.</summary>
public sealed class MeetingPlanQueries(Databases databases)
{
    private const int FormerShown = 8;

    private static readonly IReadOnlyList<Role> Approving = Permissions.RolesFor(Operation.ApproveMinutesAsChair);

    public async Task<PlanChoices> ChoicesAsync(DateOnly today, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        var bodies = await db.MeetingBodies.OrderBy(b => NorwegianText.InOrder(b.Name))
            .Select(b => new BodyOption(b.Id, b.Name)).ToListAsync(cancel);
        var holders = db.HoldersOn(today);
        var approving = (await holders.RolesIn(db.Scopes).ToListAsync(cancel)).Where(r => Approving.Contains(r.Role)).Select(r => (r.Scope, r.Person)).ToHashSet();
        var members = await (
            from member in holders.Chairs
            join person in db.People on member.PersonId equals person.Id
            orderby NorwegianText.InOrder(person.Name)
            select new { member.MeetingBodyId, member.ScopeId, person.Id, person.Name, member.Role }).ToListAsync(cancel);
        var chairs = members.Select(m => new ChairOption(m.MeetingBodyId, m.Id, m.Name, m.Role, approving.Contains((m.ScopeId, m.Id)))).ToList();
        var places = await db.MeetingBodies
            .Select(b => new
            {
                b.Id,
                Place = db.Meetings.Where(m => m.BodyId == b.Id && m.ScopeId == b.ScopeId)
                    .OrderByDescending(m => m.Date).Select(m => m.Place).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return new(bodies, chairs, places.Where(p => p.Place != null).ToDictionary(p => p.Id, p => p.Place!));
    }

    /// <summary>The last meetings of a body that had cases, the latest first.</summary>
    public async Task<IReadOnlyList<FormerAgenda>> FormerAsync(MeetingBodyId body, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.Meetings.Where(m => m.BodyId == body && m.Items.Any(i => i.Kind == AgendaItemKind.Case))
            .OrderByDescending(m => m.Date).ThenBy(m => m.Id).Take(FormerShown)
            .Select(m => new FormerAgenda(m.Id, m.Date, m.Items.Count(i => i.Kind == AgendaItemKind.Case),
                m.Items.Count(i => i.Kind == AgendaItemKind.Case && i.Basis != null))).ToListAsync(cancel);
    }
}
