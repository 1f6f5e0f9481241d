using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Archive;

/// <summary>Why a package for the archive is refused.</summary>
public static class ArchiveRules
{
    public static readonly Refusal NothingToDeliver = new("Archive.NothingToDeliver");
    public static readonly Refusal NotReadable = new("Archive.NotReadable");
    public static readonly Refusal NobodyReads = new("Archive.NobodyReads");
    public static readonly Refusal IsDelivered = new("Archive.IsDelivered");
    public static readonly Refusal AnotherTookItOut = new("Archive.AnotherTookItOut");
    public static readonly Refusal NeedsReceipt = new("Archive.NeedsReceipt");
    public static readonly Refusal ReceiptIsUsed = new("Archive.ReceiptIsUsed");
    public static readonly Refusal DeliveredInFuture = new("Archive.DeliveredInFuture");
    public static readonly Refusal DeliveredBeforeTakenOut = new("Archive.DeliveredBeforeTakenOut");
}
