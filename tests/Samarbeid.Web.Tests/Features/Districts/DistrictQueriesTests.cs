using Samarbeid.Domain.Access;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.Districts;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Districts;

/// <summary>Where does it fail, as each person may see it.</summary>
public sealed class DistrictQueriesTests : IAsyncLifetime
{
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);
    private Town _town = null!;
    private string _district = "";

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _district = (await _town.System.MunicipalityAsync(TestSystem.Stjordal)).PoliceDistrictCode;
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Each_figure_is_of_the_municipality_and_of_the_bodies_that_serve_it()
    {
        await _town.HoldAsync();
        var agreed = await Agreements.Pledged.InForceAsync(_town);
        for (var i = 0; i < 3; i++) await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _town.Contact, TestSystem.Today.AddDays(-1));

        var stjordal = await StjordalAsync(_town.DistrictSheriff);

        Assert.Equal((TestSystem.Today.AddDays(20), 1), (stjordal.Meetings!.Last, stjordal.Meetings.ThisYear));
        Assert.Equal((agreed.State, 0), (stjordal.Agreement!.State, stjordal.Agreement.Marked));
        Assert.Equal((3, 0, 0), (stjordal.Overdue, stjordal.Extended, stjordal.Unanswered!.All));
        Assert.Equal(ServiceGrade.Failing, stjordal.Grade(ServiceMeasure.Overdue, TestSystem.Today));
        Assert.Equal(0, stjordal.Vacancies);
    }

    [Fact]
    public async Task The_worst_comes_first_and_what_nobody_holds_is_counted()
    {
        var shown = (await FindAsync(_town.DistrictSheriff, _district))!;
        var meraker = shown.Municipalities.Single(m => m.Number.Value == TestSystem.Meraker);

        // The sheriff holds the whole district; a politikontakt it lacks.
        Assert.Equal(1, meraker.Vacancies);
        Assert.Equal(shown.Municipalities.WorstFirst(TestSystem.Today), shown.Municipalities);
        Assert.Equal(shown.Municipalities.Count, (await CountAsync(_district)));
    }

    [Fact]
    public async Task A_person_sees_the_municipalities_they_reach_and_of_each_what_they_may_read()
    {
        var analyst = await _town.System.OfDistrictAsync(Role.DistrictAnalyst, TestSystem.Stjordal);

        Assert.Equal([Stjordal], (await FindAsync(_town.Contact, _district))!.Municipalities.Select(m => m.Number));
        Assert.Null(await FindAsync(_town.Contact, "p11"));
        Assert.Null(await FindAsync(_town.Mayor, null));
        Assert.Null(await FindAsync(_town.Contact, "'; DROP TABLE"));
        var seen = await StjordalAsync(analyst);
        Assert.True(seen is { Meetings: null, Overdue: null, Extended: null, Agreement: not null, Unanswered: not null, Report: not null });
    }

    [Fact]
    public async Task A_unit_narrows_it_to_the_municipalities_it_serves_and_an_unknown_one_to_none()
    {
        var unit = ServiceUnit.Establish("Værnes", _district, [Stjordal]).Value;
        await _town.System.SaveAsync(unit);
        var queries = _town.System.As<DistrictQueries>(_town.DistrictSheriff);

        Assert.Equal([Stjordal], (await queries.FindAsync(null, unit.Id, default))!.Municipalities.Select(m => m.Number));
        Assert.Empty((await queries.FindAsync(null, ServiceUnitId.New(), default))!.Municipalities);
    }

    [Fact]
    public async Task One_municipality_takes_as_many_statements_as_a_district_of_47()
    {
        var sheriff = await _town.System.OfDistrictAsync(Role.Sheriff, "3401");
        foreach (var (who, municipalities) in new[] { (_town.Sheriff, 1), (sheriff, 47) })
        {
            using var recorded = await RecordedStatements.StartAsync(_town.System);
            Assert.Equal(municipalities, (await FindAsync(who, null))!.Municipalities.Count);
            Assert.Equal(14, recorded.Count);
            await recorded.AssertNoScanAsync(_town.System);
        }
    }

    [Fact]
    public async Task The_file_says_what_the_table_says_and_no_name_becomes_a_formula()
    {
        using var _ = new InCulture("nb-NO");
        var shown = (await FindAsync(_town.Sheriff, null))!;
        var named = shown with { Municipalities = [shown.Municipalities[0] with { Name = "=HYPERLINK(1;2)" }] };

        using var file = new MemoryStream();
        await TableFormat.Csv.WriteAsync(
            new Table<EqualityReading>("Distrikt", DistrictColumns.InFile(TestSystem.Today), named.Municipalities.ToAsyncEnumerable()), file, default);
        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).Split("\r\n");

        Assert.StartsWith("\uFEFFKommunenummer;Kommune;Svikter;", lines[0]);
        Assert.StartsWith("5035;\"'=HYPERLINK(1;2)\";", lines[1]);
        Assert.Equal(3, lines.Length);
    }

    private Task<DistrictShown?> FindAsync(Person who, string? district) => _town.System.As<DistrictQueries>(who).FindAsync(district, null, default);

    private async Task<EqualityReading> StjordalAsync(Person who) => (await FindAsync(who, _district))!.Municipalities.Single(m => m.Number == Stjordal);

    private async Task<int> CountAsync(string district)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        return db.Municipalities.Count(m => m.PoliceDistrictCode == district);
    }
}
