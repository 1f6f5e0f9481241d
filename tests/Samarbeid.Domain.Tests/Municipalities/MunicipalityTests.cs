using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.Tests.Municipalities;

public sealed class MunicipalityTests
{
    private static readonly MunicipalityFacts Facts =
        new("Snåase - Snåsa", "Snåsa", "Snåsa", ["Snåase"], "50", "p09", LanguageForm.Neutral, IsInSamiArea: true);

    private static readonly PoliceDistrict Nordland =
        new() { Code = "p10", OfficialNumber = 210, NameNb = "Nordland", NameNn = "Nordland" };

    private readonly Municipality _snasa = new(MunicipalityNumber.Parse("5041"), Facts);

    [Fact]
    public void A_correction_survives_when_the_source_repeats_itself()
    {
        _snasa.ChangeLanguageForm(LanguageForm.Bokmal);
        _snasa.MoveToPoliceDistrict(Nordland);

        _snasa.Learn(Facts with { Name = "Nytt navn" });

        Assert.Equal(LanguageForm.Bokmal, _snasa.LanguageForm);
        Assert.Equal("p10", _snasa.PoliceDistrictCode);
        Assert.Equal("Nytt navn", _snasa.Name);
    }

    [Fact]
    public void News_from_the_source_replaces_a_correction()
    {
        _snasa.ChangeLanguageForm(LanguageForm.Bokmal);
        _snasa.MoveToPoliceDistrict(Nordland);

        _snasa.Learn(Facts with { LanguageForm = LanguageForm.Nynorsk, PoliceDistrictCode = "p11" });

        Assert.Equal(LanguageForm.Nynorsk, _snasa.LanguageForm);
        Assert.Equal("p11", _snasa.PoliceDistrictCode);
    }

    [Fact]
    public void News_of_one_fact_leaves_the_correction_of_the_other()
    {
        _snasa.ChangeLanguageForm(LanguageForm.Bokmal);

        _snasa.Learn(Facts with { PoliceDistrictCode = "p11" });

        Assert.Equal(LanguageForm.Bokmal, _snasa.LanguageForm);
    }

    [Fact]
    public void Names_of_the_source_are_taken_over_and_are_left_alone_when_they_are_the_same()
    {
        var names = _snasa.ParallelNames;
        _snasa.Learn(Facts with { ParallelNames = ["Snåase"] });
        Assert.Same(names, _snasa.ParallelNames);

        _snasa.Learn(Facts with { ParallelNames = ["Snåase", "Snåsan"] });
        Assert.Equal(["Snåase", "Snåsan"], _snasa.ParallelNames);
    }

    [Fact]
    public void The_scope_stays_the_same_for_life()
    {
        var scope = _snasa.ScopeId;

        _snasa.Learn(Facts with { Name = "Nytt navn" });

        Assert.Equal(scope, _snasa.ScopeId);
        Assert.NotEqual(Guid.Empty, scope.Value);
    }
}
