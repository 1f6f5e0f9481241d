using System.Text.Json;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Walks the approved minutes of each body in their order (rekken av godkjente referater): none is missing, and each carries the seal of the one before it, and a correction that of the edition it corrects.</summary>
internal sealed class MinutesChain
{
    private readonly Dictionary<(Guid Subject, int Edition), string> _seals = [];
    private ScopeId? _scope;
    private string? _seal;

    // Of the exempt versions of a body, by what they are versions of; they come before the public ones.
    private readonly Dictionary<(Guid, int), string> _exempt = [];

    /// <summary>Where the walk is in the chain of a body.</summary>
    public int Position { get; private set; }

    /// <summary>The next document, in the order of bodies and places; what is no minutes belongs to no chain.</summary>
    public bool Continues(IssuedDocument document)
    {
        if (document.Kind is DocumentKind.ExemptMinutes) _exempt[(document.SubjectId, document.Edition)] = document.Seal;
        if (document.Kind is DocumentKind.Minutes && _scope != document.ScopeId) StartAnew(document.ScopeId);
        var follows = document.Kind is DocumentKind.Minutes ? Follows(document, ++Position) : document.ChainPosition is null;
        if (document.Kind is DocumentKind.Minutes) _seals[(document.SubjectId, document.Edition)] = _seal = document.Seal;
        return follows;
    }

    private void StartAnew(ScopeId scope)
    {
        (_scope, _seal, Position) = (scope, null, 0);
        _seals.Clear();
    }

    private bool Follows(IssuedDocument document, int position) =>
        CheckIn(document) is { } said && said.Position == position && said.Former == _seal
        && said.Exempt == _exempt.GetValueOrDefault((document.SubjectId, document.Edition))
        && document.ChainPosition == position && said.Code == document.CheckCode?.ToString()
        // A correction carries the seal of what it corrects, too.
        && said.Corrects == _seals.GetValueOrDefault((document.SubjectId, document.Edition - 1));

    private static DocumentCheck? CheckIn(IssuedDocument document)
    {
        try
        {
            return IssuedDocuments.Read(document.Json, document.Sha256).Check;
        }
        catch (JsonException)
        {
            // Rewritten into something that is no document.
            return null;
        }
    }
}
