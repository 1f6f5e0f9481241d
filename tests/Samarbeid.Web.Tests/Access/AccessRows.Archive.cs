using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What goes to the archive: its page tells what a package would hold and who took one out, the package holds every word.
public sealed partial class AccessRows
{
    private void Archived(ArchivedKind kind, Guid id, ScopeId scope, string what) =>
        Cells.Add(new($"archive page of {what}", ArchiveAddresses.Of(kind, id), May(Operation.DeliverToArchive, scope)));

    private void Package(ArchivedThing thing, string what, Func<Actor, bool> may)
    {
        var package = ArchivePackage.TakeOut(thing, null, isAgain: false, people.Insider.Id, new(today, new(9, 0), TimeSpan.Zero)).Value;
        db.Add(package);
        Cells.Add(new($"package of {what}", ArchiveAddresses.File(package.Id), may));
    }
}
