using Microsoft.Extensions.Configuration;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Infrastructure.Tests.Delivery.Mail;

public sealed class MailSettingsTests
{
    [Theory]
    [InlineData(null, "Samarbeid", "samarbeid@localhost")]
    [InlineData("post@kommune.example", "Samarbeid", "post@kommune.example")]
    [InlineData("Politirådet <post@kommune.example>", "Politirådet", "post@kommune.example")]
    public void The_sender_has_a_name(string? given, string name, string address)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(MailSettings.FromKey, given)]).Build();

        var from = MailSettings.Read(configuration, "").Value.From;

        Assert.Equal((name, address), (from.Name, from.Address));
    }
}
