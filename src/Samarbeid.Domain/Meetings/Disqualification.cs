using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

/// <summary>By which law somebody is disqualified (grunnlag for inhabilitet).</summary>
public enum DisqualificationGround
{
    /// <summary>Forvaltningsloven § 6: whoever prepares or decides in a public body.</summary>
    PublicAdministrationAct,

    /// <summary>Kommuneloven § 13-3: in addition for those who are elected or employed in the municipality.</summary>
    LocalGovernmentAct,
}

/// <summary>A person who takes no part in one item (inhabil): https://lovdata.no/lov/1967-02-10/§6 and https://lovdata.no/lov/2018-06-22-83/§13-3.</summary>
public sealed class Disqualification : IOwned
{
    private Disqualification()
    {
    }

    public MeetingId MeetingId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public AgendaItemId ItemId { get; private set; }
    public PersonId PersonId { get; private set; }
    public DisqualificationGround Ground { get; private set; }

    internal static Disqualification From(AgendaItem item, PersonId person, DisqualificationGround ground) =>
        new() { MeetingId = item.MeetingId, ScopeId = item.ScopeId, ItemId = item.Id, PersonId = person, Ground = ground };

    internal void Change(DisqualificationGround ground) => Ground = ground;
}
