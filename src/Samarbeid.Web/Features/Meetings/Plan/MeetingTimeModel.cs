using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>What the form for a meeting's time and place holds while it is filled in.</summary>
public sealed class MeetingTimeModel
{
    [Required] public Guid? Body { get; set; }

    [Required] public DateOnly? Date { get; set; }

    [Required] public TimeOnly? StartsAt { get; set; } = new(10, 0);

    [Required] public int? Length { get; set; } = Meeting.CommonLength;

    [Required, StringLength(Meeting.PlaceMaxLength)] public string Place { get; set; } = "";

    [Required] public Guid? Chair { get; set; }

    /// <summary>Proposes what the body did last; what the person has written stays.</summary>
    public void Choose(MeetingBodyId body, PlanChoices choices)
    {
        var chairs = choices.ChairsOf(body).ToList();
        Body = body.Value;
        if (chairs.All(c => c.Id.Value != Chair))
            Chair = chairs.FirstOrDefault(c => c.Role is MemberRole.Chair)?.Id.Value;
        if (Place.Length == 0) Place = choices.LastPlaces.GetValueOrDefault(body, "");
    }

    public static MeetingTimeModel Of(MeetingHead head) => new()
    {
        Body = head.BodyId.Value,
        Date = head.Date,
        StartsAt = head.StartsAt,
        Length = head.Length,
        Place = head.Place,
        Chair = head.ChairId.Value,
    };

    /// <summary>Of a form that has been checked.</summary>
    public MeetingTime ToTime() => new(Date!.Value, StartsAt!.Value, Place, new PersonId(Chair!.Value), Length!.Value);
}
