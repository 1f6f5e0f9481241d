using Microsoft.AspNetCore.Components.Forms;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>What a form field tells the input inside it; splat <see cref="Attributes"/> on the input.</summary>
public sealed record FieldContext(string Id, string? DescribedBy, IReadOnlyDictionary<string, object> Attributes);

/// <summary>The fields on a form, so that the summary of errors can name them and lead to them.</summary>
internal sealed class FormFields
{
    private readonly Dictionary<FieldIdentifier, (string Id, string Label)> _fields = [];

    public static FormFields Of(EditContext form)
    {
        if (form.Properties.TryGetValue(typeof(FormFields), out var found))
            return (FormFields)found;

        var fields = new FormFields();
        form.Properties[typeof(FormFields)] = fields;
        return fields;
    }

    public void Add(FieldIdentifier field, string id, string label) => _fields[field] = (id, label);

    public IEnumerable<(string Id, string Label, string Message)> Errors(EditContext form) =>
        from field in _fields
        from message in form.GetValidationMessages(field.Key)
        select (field.Value.Id, field.Value.Label, message);

    public IEnumerable<string> ErrorsElsewhere(EditContext form) =>
        form.GetValidationMessages().Except(_fields.Keys.SelectMany(form.GetValidationMessages));
}

/// <summary>Bootstrap's class for an input with a fault; nothing is marked as right, which is the normal case.</summary>
internal sealed class FieldClasses : FieldCssClassProvider
{
    public override string GetFieldCssClass(EditContext editContext, in FieldIdentifier fieldIdentifier) =>
        editContext.IsValid(fieldIdentifier) ? "" : "is-invalid";
}
