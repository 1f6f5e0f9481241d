namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>An address as a square for a camera (QR-kode). What it leads to is said in words too.</summary>
public sealed record QrCode(string Address, string AlternativeText) : ReportBlock
{
    public string Address { get; } = Checked.Text(Address);

    /// <summary>For those who do not see it.</summary>
    public string AlternativeText { get; } = Checked.Text(AlternativeText);
}
