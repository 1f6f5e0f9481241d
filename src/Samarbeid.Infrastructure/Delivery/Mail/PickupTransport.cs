using MimeKit;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Lays each mail as a file into a folder (.eml). The file's name is that of the message, and it appears whole
/// or not at all, so that a message sent twice, by a restart or by two senders, still is one file.</summary>
internal sealed class PickupTransport(MailSettings settings) : IMailTransport
{
    public const string Extension = ".eml";

    /// <summary>Where files lie while they are written; a crash may leave one behind.</summary>
    public const string WritingFolderName = ".writing";

    private static readonly FormatOptions Format = MakeFormat();

    // Short, as a second file cannot come of it: a run after a crash need not wait long.
    public TimeSpan Lease => TimeSpan.FromSeconds(5);

    public Task<IMailSession> OpenAsync(CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(settings.PickupFolder, WritingFolderName));
            return Task.FromResult<IMailSession>(new Session(settings.PickupFolder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ChannelUnreachableException(settings.PickupFolder, fault);
        }
    }

    private static FormatOptions MakeFormat()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        return format;
    }

    private sealed class Session(string folder) : IMailSession
    {
        public async Task<bool> DeliverAsync(MimeMessage mail, CancellationToken cancel)
        {
            var file = Path.Combine(folder, mail.MessageId!.Split('@')[0] + Extension);
            if (File.Exists(file)) return true;

            var writing = Path.Combine(folder, WritingFolderName, Path.GetRandomFileName());
            try
            {
                await using (var stream = new FileStream(writing, FileMode.CreateNew, FileAccess.Write))
                {
                    await mail.WriteToAsync(Format, stream, cancel);
                    stream.Flush(flushToDisk: true);
                }

                // Refuses when the file is there, in one step.
                File.Move(writing, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another sender was first with the same message.
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new ChannelUnreachableException(folder, fault);
            }
            finally
            {
                if (File.Exists(writing)) File.Delete(writing);
            }

            return true;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
