using Samarbeid.Domain.Papers;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Tests.Features.Meetings.Papers;

public sealed class PaperZipNameTests
{
    [Fact]
    public void In_the_package_each_has_a_name_of_its_own_and_no_folder()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        (string, int?)[] papers = [("kart.pdf", 3), ("Kart.pdf", 3), ("kart.pdf", 3), ("kart.pdf", null), ("kart (2).pdf", 3), ("uten", null)];

        var names = papers.Select(p => PaperSending.NameOf(new(default, p.Item1, PaperKind.Pdf, 0, "", default, null) { Number = p.Item2 }, taken)).ToList();

        Assert.Equal(["sak 3 – kart.pdf", "sak 3 – Kart (2).pdf", "sak 3 – kart (3).pdf", "kart.pdf", "sak 3 – kart (2) (2).pdf", "uten"], names);
    }
}
