using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.Tests.Municipalities;

public sealed class MunicipalityCodeChangeTests
{
    [Theory]
    [InlineData(2017, 2020, 2016, false)]
    [InlineData(2017, 2020, 2017, true)]
    [InlineData(2017, 2020, 2020, true)]
    [InlineData(2017, 2020, 2021, false)]
    [InlineData(null, 2020, 1900, true)]
    [InlineData(2017, null, 2100, true)]
    [InlineData(null, null, 2000, true)]
    public void A_number_was_in_use_from_its_first_year_to_its_last(int? from, int? to, int year, bool expected) =>
        Assert.Equal(expected, Change(CodeChangeKind.Successor, from, to).WasInUse(year));

    [Fact]
    public void Only_what_has_one_successor_is_carried_over() => Assert.Equal(
        [CodeChangeKind.Successor], Enum.GetValues<CodeChangeKind>().Where(kind => Change(kind, null, null).IsMappable));

    private static MunicipalityCodeChange Change(CodeChangeKind kind, int? from, int? to) =>
        new() { OldNumber = Given.Stjordal, OldName = "Stjørdal", FromYear = from, ToYear = to, Kind = kind };
}
