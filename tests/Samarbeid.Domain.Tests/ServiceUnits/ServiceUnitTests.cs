using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.Tests.ServiceUnits;

public sealed class ServiceUnitTests
{
    [Fact]
    public void A_unit_has_a_name_and_municipalities()
    {
        var unit = ServiceUnit.Establish(" Værnes ", "p09", [Given.Stjordal, Given.Meraker, Given.Meraker]).Value;

        Assert.Equal(("Værnes", "p09"), (unit.Name, unit.District));
        Assert.Equal([Given.Stjordal, Given.Meraker], unit.Municipalities.Select(m => m.Municipality));
        Expect.Refused(ServiceUnitRules.NeedsName, ServiceUnit.Establish("", "p09", [Given.Stjordal]));
        Expect.Refused(ServiceUnitRules.NeedsName, unit, u => u.Change(Expect.Long(ServiceUnit.NameMaxLength + 1), "p09", [Given.Stjordal]));
        Expect.Refused(ServiceUnitRules.NeedsMunicipality, unit, u => u.Change("Ny", "p08", []));
    }

    [Fact]
    public void A_unit_lets_go_of_the_municipalities_that_leave_it()
    {
        var unit = ServiceUnit.Establish("Værnes", "p09", [Given.Stjordal, Given.Meraker]).Value;

        Expect.Done(unit.Change("Værnes", "p09", [Given.Meraker]));

        Assert.Equal([Given.Meraker], unit.Municipalities.Select(m => m.Municipality));
        Assert.NotEqual(default, unit.Id);
    }

    [Fact]
    public void A_change_keeps_the_municipalities_that_stay()
    {
        var unit = ServiceUnit.Establish("Værnes", "p09", [Given.Stjordal]).Value;
        var stays = unit.Municipalities[0];

        Expect.Done(unit.Change("Værnes", "p09", [Given.Meraker, Given.Stjordal]));

        Assert.Same(stays, unit.Municipalities[0]);
        Assert.Equal([Given.Stjordal, Given.Meraker], unit.Municipalities.Select(m => m.Municipality));
    }
}
