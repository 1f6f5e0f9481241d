using System.Text.RegularExpressions;
using Bunit;
using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Tests.Ui;

/// <summary>The one component in which words are typed.</summary>
public sealed partial class TextFieldTests : BunitContext
{
    private string? _text = "Før";
    private int _typed;

    [Fact]
    public void What_is_typed_is_known_before_the_page_is_told()
    {
        var field = Render<TextField>(p => p.Bind(f => f.Value, _text, text => _text = text)
            .Add(f => f.OnTyped, EventCallback.Factory.Create(this, () => _typed += _text == "Etter " ? 1 : 0)));

        field.Find("input").Input("Etter ");

        Assert.Equal(("Etter ", 1), (_text, _typed));
    }

    [Fact]
    public void What_looks_like_a_persons_number_is_warned_of_in_any_field()
    {
        using var _ = new InCulture("nb-NO");
        var field = Render<TextField>(p => p.Bind(f => f.Value, _text, text => _text = text));
        Assert.Empty(field.FindAll(".field-warning"));

        field.Find("input").Change("Meldt av 179120 99997");

        Assert.Equal("Ser ut som et fødselsnummer: 179120 •••••. Fjern det hvis det ikke må stå her.", field.Find(".field-warning").TextContent);
        field.Find("input").Change("Meldt av vektere");
        Assert.Empty(field.FindAll(".field-warning"));
    }

    [Fact]
    public void What_is_rendered_while_somebody_types_writes_nothing_into_the_field()
    {
        var field = Render<TextField>(p => p.Add(f => f.Value, "Før").Add(f => f.ValueExpression, () => _text)
            .Add(f => f.OnTyped, EventCallback.Factory.Create(this, () => { })));

        field.Find("input").Input("Etter");
        // The letters of "Etterpå" are on their way.
        field.Render(p => p.Add(f => f.Value, "Etter"));

        Assert.Equal("Før", field.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("De andres")]
    [InlineData("Før")]
    public void A_text_from_elsewhere_is_written_also_when_it_was_written_before(string theirs)
    {
        var field = Render<TextField>(p => p.Add(f => f.Value, "Før").Add(f => f.ValueExpression, () => _text));
        field.Find("input").Change("Etter");
        var before = field.RenderCount;

        field.Render(p => p.Add(f => f.Value, theirs));

        Assert.Equal(theirs, field.Find("input").GetAttribute("value"));
        // What was written before is no change to the renderer: it takes two.
        Assert.Equal(theirs == "Før" ? 2 : 1, field.RenderCount - before);
    }

    [Fact]
    public void Words_are_typed_in_a_text_field_and_in_nothing_else()
    {
        var source = Path.Combine(Texts.TextFiles.Source, "Samarbeid.Web");
        var files = Directory.EnumerateFiles(source, "*.razor", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).ToList();
        var found = files.Select(f => (File: f, Text: File.ReadAllText(f))).ToList();

        Assert.Contains(found, f => f.Text.Contains("<TextField ", StringComparison.Ordinal));
        // A page that is only sent once has no server behind it that could write.
        found.RemoveAll(f => f.Text.Contains("[ExcludeFromInteractiveRouting]", StringComparison.Ordinal));
        Assert.Empty(from f in found from other in OtherField().Matches(f.Text) select $"{Path.GetFileName(f.File)}: {other.Value}");
    }

    // Boxes, choices, files, what is hidden and what is only read are no text that is typed.
    [GeneratedRegex("""<textarea\b|<InputText\w*|<input\b(?![^>]*(?:type="(?:file|hidden|checkbox|radio)"|\breadonly\b))[^>]*>|@oninput|@bind:event""")]
    private static partial Regex OtherField();
}
