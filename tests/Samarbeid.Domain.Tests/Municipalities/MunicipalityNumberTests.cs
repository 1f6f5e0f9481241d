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
    public void What_is_no_number_is_told() =>
        Assert.Contains("'03O1'", Assert.Throws<FormatException>(() => MunicipalityNumber.Parse("03O1")).Message);

    [Fact]
    public void The_order_is_that_of_the_digits()
    {
        var (oslo, eigersund, same) = (MunicipalityNumber.Parse("0301"), MunicipalityNumber.Parse("1101"), MunicipalityNumber.Parse("0301"));

        Assert.Equal((true, false, false), (oslo < eigersund, eigersund < oslo, oslo < same));
        Assert.Equal((false, true, false), (oslo > eigersund, eigersund > oslo, oslo > same));
        Assert.Equal((true, false, true), (oslo <= eigersund, eigersund <= oslo, oslo <= same));
        Assert.Equal((false, true, true), (oslo >= eigersund, eigersund >= oslo, oslo >= same));
    }
}
