using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What a body plans for its year.
public sealed partial class AccessRows
{
    private void Wheel(MeetingBody body)
    {
        var may = May(Operation.ReadMeetings, body.ScopeId);
        var wheel = AnnualWheel.Begin(body, today.Year, today).Value;
        foreach (var kind in Enum.GetValues<WheelEntryKind>())
            Assert.True(wheel.Add(new(kind, Markers.Plant($"title of {kind} in the year of {body.Name}", may), today.AddDays(3), people.Insider.Id)).IsDone);
        wheel.TakeOccasions();
        db.Add(wheel);
        Cells.Add(new($"year of {body.Name}", AnnualWheelAddresses.Of(body.Id), may));
    }
}
