using System.Diagnostics;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>A test that asks LibreOffice, skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public OfficeFactAttribute() => Skip = Program is null ? "LibreOffice (soffice) is not installed, so nobody opens the document." : null!;

    /// <returns>The document as LibreOffice prints it.</returns>
    public static async Task<byte[]> PrintAsync(byte[] document)
    {
        var folder = Directory.CreateTempSubdirectory("samarbeid-office-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "document.docx"), document);
            var arguments = $"-env:UserInstallation=file://{folder}/profile --headless --convert-to pdf --outdir {folder} {folder}/document.docx";
            using var office = Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await office.WaitForExitAsync(patience.Token);
            return await File.ReadAllBytesAsync(Path.Combine(folder, "document.pdf"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
