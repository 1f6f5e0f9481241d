using Samarbeid.Domain.Contacts;

namespace Samarbeid.Domain.Tests.Contacts;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("90123456", "90123456", "tel:+4790123456")]
    [InlineData(" 901 23 456 ", "90123456", "tel:+4790123456")]
    [InlineData("+47 901-23-456", "90123456", "tel:+4790123456")]
    [InlineData("0047 (73) 80 00 00", "73800000", "tel:+4773800000")]
    [InlineData("901\u00A023\u00A0456", "90123456", "tel:+4790123456")]
    [InlineData("02800", "02800", "tel:02800")]
    [InlineData("112", "112", "tel:112")]
    [InlineData("116 117", "116117", "tel:116117")]
    [InlineData("+46 8 123 456 78", "+46812345678", "tel:+46812345678")]
    public void A_number_is_read_as_people_part_its_digits(string typed, string value, string link)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var number));
        Assert.Equal((value, link), (number.Value, number.Link));
        Assert.InRange(number.Value.Length, 3, PhoneNumber.MaxLength);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ring meg")]
    [InlineData("901 23 45O")]
    [InlineData("9012345")]
    [InlineData("901234567")]
    [InlineData("12")]
    [InlineData("+47 123")]
    [InlineData("+0 12345678")]
    [InlineData("90+123456")]
    [InlineData("++4790123456")]
    [InlineData("٩٠١٢٣٤٥٦")]
    [InlineData("90123456;ext=1")]
    public void What_cannot_be_dialled_is_no_number(string? typed) => Assert.False(PhoneNumber.TryParse(typed, out _));

    [Theory]
    [InlineData("90123456", "901\u00A023\u00A0456")]
    [InlineData("73800000", "73\u00A080\u00A000\u00A000")]
    [InlineData("02800", "02800")]
    [InlineData("+4681234567", "+4681234567")]
    public void It_is_shown_in_groups(string typed, string shown)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var number));
        Assert.Equal(shown, number.ToString());
    }
}
