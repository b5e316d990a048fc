using System.Globalization;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>tablerow</c>: a loop that writes a table row for each so many items.</summary>
internal sealed class TableRowStatement(int start, LoopHeader header, Block body) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var items = LoopItems.Evaluate(renderer, header);
        if (items is null)
            return Flow.Next;

        var columns = header.Columns is null ? 1 : Math.Max(1, Conversion.ToInt(renderer, header.Columns.Evaluate(renderer), header.Columns.Start));
        var count = items.Count;
        var loop = renderer.Scopes.EnterLoop(LoopKind.TableRow, header.Variable, count, renderer.Budget);
        var flow = Flow.Next;
        for (var i = 0; i < count && flow is not (Flow.Break or Flow.Return); i++)
        {
            renderer.Budget.StepLoop(Start);
            loop.MoveTo(i, items[i]);
            loop.Column = i % columns;
            flow = WriteCell(renderer, i, columns, i == count - 1);
        }

        renderer.Scopes.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow WriteCell(Renderer renderer, int index, int columns, bool isLast)
    {
        var output = renderer.Output;
        var column = index % columns;
        if (column == 0)
            output.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{index / columns + 1}\">"));
        output.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
        var flow = body.Execute(renderer);
        output.WriteRaw("</td>");
        if (column == columns - 1 || isLast)
            output.WriteRaw("</tr>" + renderer.Options.Newline);
        return flow;
    }
}
