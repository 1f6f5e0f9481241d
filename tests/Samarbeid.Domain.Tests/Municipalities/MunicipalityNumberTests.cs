using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.Tests.Municipalities;

public sealed class MunicipalityNumberTests
{
    [Fact]
    public void A_leading_zero_is_kept()
    {
        var oslo = MunicipalityNumber.Parse("0301");

        Assert.Equal("0301", oslo.Value);
        Assert.Equal("03", oslo.CountyNumber);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("301")]
    [InlineData("03011")]
    [InlineData("03O1")]
    [InlineData(" 301")]
    [InlineData("٠٣٠١")]
    [InlineData("0000")]
    public void Anything_but_four_digits_is_refused(string? text)
    {
        Assert.False(MunicipalityNumber.TryParse(text, out _));
        if (text is not null) Assert.Throws<FormatException>(() => MunicipalityNumber.Parse(text));
    }

    [Fact]
    public void A_number_that_was_never_set_cannot_be_read() =>
        Assert.Throws<InvalidOperationException>(() => default(MunicipalityNumber).Value);

    [Fact]
    public void The_order_is_that_of_the_digits() =>
        Assert.True(MunicipalityNumber.Parse("0301") < MunicipalityNumber.Parse("1101"));
}
