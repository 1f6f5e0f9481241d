using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>The agenda of a meeting as a file, for whoever may read its page.</summary>
public sealed class AgendaFileQueries(Databases databases, Renderers renderers, NorwegianCalendar calendar)
{
    /// <summary>The public version.</summary>
    public Task<(byte[] File, DateOnly Date)?> FileAsync(MeetingId id, RenditionFormat format, CancellationToken cancel) => FileAsync(id, isExempt: false, format, cancel);

    /// <param name="id">The meeting.</param>
    /// <param name="isExempt">With what is kept from the public, for who may read all of it.</param>
    /// <param name="format">What it is made as.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The agenda as it stands now; null when there is no such meeting, or no such version, for this person.</returns>
    public async Task<(byte[] File, DateOnly Date)?> FileAsync(MeetingId id, bool isExempt, RenditionFormat format, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        if (await db.ReadMinutesAsync(id, cancel) is not { } content) return null;
        if (isExempt && content is not { HasRestricted: true, IsReadWhole: true }) return null;
        if (isExempt) db.NoteExemptReading(content);

        var version = isExempt ? content with { IsExempt = true } : content.ForPublic();
        return (renderers.For(format).Render(AgendaDocument.Build(version, calendar.Now)), content.Date);
    }
}
