using System.Text;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>The papers of a demonstration meeting: something to read, and something to reckon with. All that stands in them is made up.</summary>
internal sealed class DemonstrationPapers(SamarbeidDbContext database, Renderers renderers)
{
    private const string Table = "Uke;Bekymringsmeldinger;Vakter med natteravner\r\n17;2;4\r\n18;3;6\r\n19;1;6\r\n20;4;8\r\n";

    private const string Practical = "Praktisk til møtet\r\n\r\nInngang fra baksiden etter kl. 9.30. Møterommet har skjerm og kaffe.\r\n";

    public async Task LayAsync(Meeting meeting, Person by, DateTimeOffset at, CancellationToken cancel)
    {
        var item = meeting.ItemsInOrder.First(i => i.Kind is AgendaItemKind.Case);
        await AddAsync(meeting, item.Id, "Felles plan for russetiden (forslag).pdf", Plan(at), by, at, cancel);
        await AddAsync(meeting, item.Id, "Meldinger og vakter i fjor.csv", Encoding.UTF8.GetBytes("\uFEFF" + Table), by, at.AddMinutes(1), cancel);
        await AddAsync(meeting, null, "Praktisk til møtet.txt", Encoding.UTF8.GetBytes(Practical), by, at.AddMinutes(2), cancel);
    }

    /// <summary>A text before the meeting as a whole.</summary>
    public Task<Paper> LayOneAsync(Meeting meeting, string name, string text, Person by, DateTimeOffset at, CancellationToken cancel) =>
        AddAsync(meeting, null, name, Encoding.UTF8.GetBytes(text), by, at, cancel);

    private async Task<Paper> AddAsync(Meeting meeting, AgendaItemId? item, string name, byte[] bytes, Person by, DateTimeOffset at, CancellationToken cancel)
    {
        using var content = new PaperContent();
        content.Take(bytes);
        var kind = (await content.JudgeAsync(new MemoryStream(bytes), cancel)).Value;
        var file = new StoredFile { Id = StoredFileId.New(), ScopeId = meeting.ScopeId, StartedAt = at };
        var pieces = bytes.Chunk(FilePiece.Length).Select((piece, number) => new FilePiece { FileId = file.Id, ScopeId = file.ScopeId, Number = number, Bytes = piece });
        var stored = new StoredPaper(file.Id, PaperName.Of(name).Value, kind, bytes.Length, content.Sha256, VirusScan.NotScanned);
        database.Add(file);
        database.AddRange(pieces);
        var paper = Paper.AddTo(meeting, item, stored, 0, by.Id, at).Value;
        database.Add(paper);
        return paper;
    }

    private byte[] Plan(DateTimeOffset at) => renderers.For(RenditionFormat.Pdf).Render(new ReportDocument
    {
        Kind = DocumentKind.Agenda,
        Title = "Felles plan for russetiden",
        Subtitle = "Forslag til drøfting",
        Author = "Demonstrasjon",
        Language = "nb-NO",
        Identifier = "Demonstrasjon",
        Created = at,
        IsDemonstration = true,
        Blocks =
        [
            new Heading(1, "Hva vi foreslår"),
            new BulletList(
            [
                ListItem.Of("Natteravnene går hver fredag og lørdag fra slutten av april."),
                ListItem.Of("Skolene holder felles foreldremøte før påske."),
                ListItem.Of("Politiet er til stede på treffene, og kommunen stiller med ryddelag."),
            ]),
        ],
    });
}
