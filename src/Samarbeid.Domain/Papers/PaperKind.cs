namespace Samarbeid.Domain.Papers;

/// <summary>What a paper may be (filtype): what people write, draw and photograph, and nothing that runs by itself when it is opened.</summary>
public enum PaperKind
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Png,
    Jpeg,
    Webp,

    /// <summary>Plain text in UTF-8.</summary>
    Text,

    /// <summary>Plain text too; only its name tells.</summary>
    Csv,
}

/// <summary>Whether somebody has looked for malware in a paper (virusskanning).</summary>
public enum VirusScan
{
    /// <summary>Ikke skannet: no scanner is set up, or it did not answer and the setting says to take the paper all the same.</summary>
    NotScanned,

    /// <summary>Skannet: nothing was found on the day it was added.</summary>
    Clean,
}

/// <summary>What a kind is called elsewhere: the ending of its files, and its media type (iana.org/assignments/media-types).</summary>
public static class PaperKinds
{
    public static string Extension(this PaperKind kind) => kind switch
    {
        PaperKind.Jpeg => "jpg",
        PaperKind.Text => "txt",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string MediaType(this PaperKind kind) => kind switch
    {
        PaperKind.Pdf => "application/pdf",
        PaperKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        PaperKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        PaperKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        PaperKind.Odt => "application/vnd.oasis.opendocument.text",
        PaperKind.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        PaperKind.Odp => "application/vnd.oasis.opendocument.presentation",
        PaperKind.Png => "image/png",
        PaperKind.Jpeg => "image/jpeg",
        PaperKind.Webp => "image/webp",
        PaperKind.Csv => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>Whether packing it again would win anything.</summary>
    public static bool IsPacked(this PaperKind kind) => kind is not (PaperKind.Text or PaperKind.Csv);
}
