// Tiles of layers: exact cells against what runs dequantize to, pooled cells against a direct computation.
#include "core/base/errors.h"
#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/layer_tile.h"
#include "core/pipeline/quantize_run.h"
#include "core/quantization/weight_range.h"
#include "core/quantization/weight_tile.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

/// 5 by 7 weights 0.01·(row·7 + column) − 0.17, and a grid for each row whose codes are off by the row's number.
std::shared_ptr<LayerResult> smallLayer()
{
    auto layer = std::make_shared<LayerResult>();
    layer->name = "small";
    layer->outFeatures = 5;
    layer->inFeatures = 7;
    auto codes = std::make_shared<QuantizedCodes>();
    codes->codes = { 5, 7, {} };
    codes->scales = { 5, 1, {} };
    codes->zeros = { 5, 1, {} };
    codes->groupIndex = std::vector<std::int32_t>(7, 0);
    for (std::int32_t row = 0; row < 5; ++row) {
        codes->scales.values.push_back(0.01F);
        codes->zeros.values.push_back(static_cast<float>(17 - row)); // an error of 0.01·row
        for (std::int32_t column = 0; column < 7; ++column)
            codes->codes.values.push_back(row * 7 + column);
    }
    layer->codes = codes;
    return layer;
}

at::Tensor smallWeight()
{
    return (at::arange(35, at::kFloat) * 0.01 - 0.17).reshape({ 5, 7 });
}

WeightTileRequest request(std::vector<std::shared_ptr<const LayerResult>> runs)
{
    return { .layer = "small", .runs = std::move(runs), .range = {} };
}

float worst(const Matrix<float>& cells, const at::Tensor& expected)
{
    const at::Tensor have = at::tensor(cells.values, at::kFloat).reshape({ cells.rows, cells.columns });
    return (have - expected).abs().max().item<float>();
}

} // namespace

class TestWeightTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactCells();
    void windowsAreCutToTheLayer();
    void poolsTheLargestMagnitude();
    void poolsTheMean();
    void neverMoreCellsThanAsked();
    void weightsThatAreNotFiniteAreNaN();
    void keptChannelsAndScales();
    void refusesOtherShapes();
    void marksWeightsOfARange();
    void countsWeightsByChannel();
    void agreesWithARun();
};

void TestWeightTile::exactCells()
{
    const WeightTile tile = cutWeightTile(smallWeight(), request({ smallLayer(), smallLayer() }), {});
    QVERIFY(!tile.isPooled());
    QCOMPARE(tile.range, (TileRange { 0, 0, 5, 7 }));
    QVERIFY(worst(tile.original, smallWeight()) == 0);
    const at::Tensor error = (at::arange(5, at::kFloat) * 0.01).unsqueeze(1).expand({ 5, 7 });
    QVERIFY(worst(tile.runs[0].error, error) < 1e-6F);
    QVERIFY(worst(tile.runs[0].weights, smallWeight() + error) < 1e-6F);
    QVERIFY(worst(tile.difference, at::zeros({ 5, 7 })) == 0);
}

void TestWeightTile::windowsAreCutToTheLayer()
{
    WeightTileRequest wish = request({});
    wish.range = { 3, 4, 10, 10 };
    const WeightTile tile = cutWeightTile(smallWeight(), wish, {});
    QCOMPARE(tile.range, (TileRange { 3, 4, 2, 3 }));
    QVERIFY(worst(tile.original, smallWeight().slice(0, 3).slice(1, 4)) == 0);
    QVERIFY(tile.runs.empty());
    QVERIFY(tile.difference.empty());
    wish.range = { 5, 0, 1, 1 };
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, cutWeightTile(smallWeight(), wish, {}));
}

void TestWeightTile::poolsTheLargestMagnitude()
{
    WeightTileRequest wish = request({ smallLayer() });
    wish.mostRows = 3;
    wish.mostColumns = 2;
    const WeightTile tile = cutWeightTile(smallWeight(), wish, {});
    QCOMPARE(tile.rowsPerCell, 2);
    QCOMPARE(tile.columnsPerCell, 4);
    QCOMPARE(tile.original.rows, 3);
    QCOMPARE(tile.original.columns, 2);
    QCOMPARE(tile.original.at(0, 0), -0.17F); // rows 0, 1 and columns 0 to 3
    QCOMPARE(tile.original.at(2, 1), smallWeight()[4][6].item<float>());
    QVERIFY(std::abs(tile.runs[0].error.at(0, 0) - 0.01F) < 1e-6F); // of row 1
    QVERIFY(std::abs(tile.runs[0].error.at(2, 1) - 0.04F) < 1e-6F); // the last cell has row 4 alone
    QCOMPARE(tile.weightsOf(2, 1), (TileRange { 4, 4, 1, 3 }));
}

void TestWeightTile::marksWeightsOfARange()
{
    WeightTileRequest wish = request({ smallLayer() });
    QVERIFY(cutWeightTile(smallWeight(), wish, {}).marked.empty());
    wish.marked = WeightSpan { -0.045, 0.035 }; // -0.04 .. 0.03: the weights number 13 to 20
    const WeightTile exact = cutWeightTile(smallWeight(), wish, {});
    for (std::int64_t i = 0; i < 35; ++i)
        QCOMPARE(exact.marked.at(i / 7, i % 7), i >= 13 && i <= 20 ? 1 : 0);
    wish.mostRows = 3;
    wish.mostColumns = 2;
    const WeightTile pooled = cutWeightTile(smallWeight(), wish, {});
    // Cells of 2 rows by 4 columns: weight 13 is row 1, column 6; 14 to 17 are row 2, columns 0 to 3.
    QCOMPARE(pooled.marked.values, (std::vector<std::int32_t> { 0, 1, 4, 3, 0, 0 }));
    wish.range = { 1, 5, 2, 2 };
    QCOMPARE(cutWeightTile(smallWeight(), wish, {}).marked.values, (std::vector<std::int32_t> { 0, 1, 1, 1 }));
}

void TestWeightTile::countsWeightsByChannel()
{
    const WeightRangeAnswer answer = countWeights(smallWeight(), { "small", { -0.045, 0.035 } }, {});
    QCOMPARE(answer.counts, (std::vector<std::int64_t> { 1, 1, 1, 1, 1, 1, 2 }));
    QCOMPARE(answer.total, 8);
    QCOMPARE(answer.outFeatures, 5);
    QCOMPARE(countWeights(smallWeight(), { "small", { 5, 6 } }, {}).total, 0);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, countWeights(smallWeight(), { "small", { 1, -1 } }, {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, countWeights(smallWeight(), { "small", { std::nan(""), 1 } }, {}));
}

void TestWeightTile::poolsTheMean()
{
    WeightTileRequest wish = request({ smallLayer() });
    wish.mostRows = 3;
    wish.mostColumns = 4;
    wish.pooling = TilePooling::Mean;
    const WeightTile tile = cutWeightTile(smallWeight(), wish, {});
    const at::Tensor expected = smallWeight().slice(0, 0, 2).slice(1, 6, 7).mean();
    QVERIFY(std::abs(tile.original.at(0, 3) - expected.item<float>()) < 1e-6F);
    QVERIFY(std::abs(tile.runs[0].error.at(0, 0) - 0.005F) < 1e-6F);
}

// Windows that straddle the cells' borders are widened, and still fit.
void TestWeightTile::neverMoreCellsThanAsked()
{
    const at::Tensor weight = at::zeros({ 300, 300 });
    for (std::int64_t first = 0; first < 40; first += 7) {
        for (std::int64_t count = 1; count < 260; count += 13) {
            WeightTileRequest wish = request({});
            wish.range = { first, first, count, count };
            wish.mostRows = 16;
            wish.mostColumns = 9;
            const WeightTile tile = cutWeightTile(weight, wish, {});
            QVERIFY(tile.original.rows <= 16 && tile.original.columns <= 9);
            QVERIFY(tile.range.firstRow <= first && tile.range.firstRow + tile.range.rows >= first + count);
            QCOMPARE(tile.range.firstColumn % tile.columnsPerCell, 0);
        }
    }
}

void TestWeightTile::weightsThatAreNotFiniteAreNaN()
{
    at::Tensor weight = smallWeight();
    weight[1][1] = std::numeric_limits<float>::quiet_NaN();
    for (const TilePooling pooling : { TilePooling::LargestMagnitude, TilePooling::Mean }) {
        WeightTileRequest wish = request({ smallLayer() });
        wish.mostRows = wish.mostColumns = 4;
        wish.pooling = pooling;
        const WeightTile tile = cutWeightTile(weight, wish, {});
        QVERIFY(std::isnan(tile.original.at(0, 0)));
        QVERIFY(std::isnan(tile.runs[0].error.at(0, 0)));
        QVERIFY(!std::isnan(tile.runs[0].weights.at(0, 0)));
        QVERIFY(!std::isnan(tile.original.at(1, 1)));
    }
}

void TestWeightTile::keptChannelsAndScales()
{
    const auto layer = smallLayer();
    layer->keptChannels = { 2 };
    layer->inputScales = { 1, 2, 4, 1, 1, 1, 1 };
    layer->rowScales = { 1, 1, 0.5F, 1, 1 };
    const WeightTile tile = cutWeightTile(smallWeight(), request({ layer }), {});
    QCOMPARE(tile.runs[0].error.at(3, 2), 0.0F);
    const at::Tensor plain = smallWeight() + (at::arange(5, at::kFloat) * 0.01).unsqueeze(1);
    QVERIFY(std::abs(tile.runs[0].weights.at(0, 1) - plain[0][1].item<float>() / 2) < 1e-6F);
    QVERIFY(std::abs(tile.runs[0].weights.at(2, 0) - plain[2][0].item<float>() * 2) < 1e-6F);
}

void TestWeightTile::refusesOtherShapes()
{
    const auto layer = smallLayer();
    layer->outFeatures = 6;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, cutWeightTile(smallWeight(), request({ layer }), {}));
}

// A whole run of a small model: the largest error in a layer's tile is the one that the run measured.
void TestWeightTile::agreesWithARun()
{
    QTemporaryDir folder;
    testing::writeTinyLlama(folder.path().toStdString());
    const auto model = openModel(folder.path().toStdString(), {}, "cpu");
    RunObserver observer;
    QuantizeRequest run { .config = QuantizerConfig("gptq", { { "bits", "3" }, { "act-order", "true" } }),
                          .calibration = { .source = "self", .samples = 4, .sequenceLength = 16, .holdout = "0%" } };
    run.evaluate = false;
    const Run result = runQuantization(*model, run, observer, {}).run;
    LayerTile tiles;
    for (const LayerResult& layer : result.layers) {
        WeightTileRequest wish = request({ std::make_shared<const LayerResult>(layer) });
        wish.layer = layer.name;
        const WeightTile tile = tiles.answer(*model, wish, {});
        float largest = 0;
        for (const float error : tile.runs[0].error.values)
            largest = std::max(largest, std::abs(error));
        QCOMPARE(largest, static_cast<float>(layer.maxAbsError.value()));
        QVERIFY(tile.limits.errors <= largest && tile.limits.errors > 0.5 * largest); // but for a thousandth
        wish.range = { 1, 1, 2, 3 };
        wish.mostRows = wish.mostColumns = 1;
        const WeightTile part = tiles.answer(*model, wish, {});
        QCOMPARE(part.limits.weights, tile.limits.weights); // whatever the window
        QCOMPARE(part.limits.errors, tile.limits.errors);
    }
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, tiles.answer(*model, request({}), {}));
}

QTEST_GUILESS_MAIN(TestWeightTile)
#include "tst_weight_tile.moc"
