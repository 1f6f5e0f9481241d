using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

internal static class ReferenceFileSets
{
    /// <summary>The embedded files, but for one that says something else.</summary>
    public static ReferenceFiles With(string name, Func<string, string> change) => new(asked =>
    {
        var file = ReferenceFile.Embedded(asked);
        return asked == name ? file with { Text = change(file.Text) } : file;
    });
}
