// Which attribute of the session file holds which field: one list for writer and reader, so that they cannot drift
// apart. `visit.required` are the names schema 1.0 promises, `visit.extra` what this program adds, `visit.measured`
// what is absent where it was not measured. A Visitor is an H5GroupWriter (with const structs) or an H5GroupReader.
#pragma once

#include "core/results/run.h"

#include <string>

namespace quantoscope {

inline constexpr const char* kSessionFormat = "quantoscope-session";
inline constexpr const char* kJournalLayerFormat = "quantoscope-journal-layer";
inline constexpr std::int64_t kSchemaMajor = 1;
inline constexpr std::int64_t kSchemaMinor = 0;

/// Of the root group of a session, after format, schema_major and schema_minor.
template <typename Visitor, typename SessionType>
void visitSession(const Visitor& visit, SessionType& session)
{
    visit.required("app_version", session.appVersion);
    visit.required("uuid", session.uuid);
    visit.required("created", session.created);
}

template <typename Visitor, typename ModelType>
void visitModel(const Visitor& visit, ModelType& model)
{
    visit.required("source", model.source);
    visit.required("fingerprint", model.fingerprint);
    visit.required("sha256", model.sha256);
    visit.required("architecture", model.architecture);
    visit.required("parameters", model.parameters);
    visit.required("config_json", model.configJson);
    visit.extra("tokenizer", model.tokenizer);
    visit.extra("context_length", model.contextLength);
    visit.extra("vocabulary_size", model.vocabularySize);
}

template <typename Visitor, typename LayerType>
void visitLayerDescription(const Visitor& visit, LayerType& layer)
{
    visit.required("block", layer.block);
    visit.required("kind", layer.kind);
    visit.required("in_features", layer.inFeatures);
    visit.required("out_features", layer.outFeatures);
    visit.measured("kurtosis", layer.kurtosis);
    visit.measured("outlier_share", layer.outlierShare);
    visit.measured("minimum", layer.minimum);
    visit.measured("maximum", layer.maximum);
    visit.measured("mean", layer.mean);
    visit.measured("standard_deviation", layer.standardDeviation);
    visit.extra("stored_as", layer.storedAs);
}

template <typename Visitor, typename CalibrationType>
void visitCalibration(const Visitor& visit, CalibrationType& calibration)
{
    visit.required("source", calibration.source);
    visit.required("samples", calibration.samples);
    visit.required("sequence_length", calibration.sequenceLength);
    visit.required("seed", calibration.seed);
    visit.required("holdout", calibration.holdout);
    visit.required("sha256", calibration.sha256);
}

template <typename Visitor, typename RunType>
void visitRun(const Visitor& visit, RunType& run)
{
    visit.required("name", run.name);
    visit.required("status", run.status);
    visit.required("method", run.method);
    visit.required("config_json", run.configJson);
    visit.required("calibration", run.calibration);
    visit.required("command_line", run.commandLine);
    visit.required("device", run.device);
    visit.required("threads", run.threads);
    visit.required("library_versions", run.libraryVersions);
    visit.required("started", run.started);
    visit.required("finished", run.finished);
    visit.required("notes", run.notes);
    visit.extra("failure", run.failure);
    visit.extra("bit_plan", run.bitPlanJson);
    visit.extra("request_json", run.requestJson);
    visit.extra("experiment", run.experiment);
    visit.extra("evaluated_windows", run.evaluatedWindows);
    visit.extra("evaluated_window_tokens", run.evaluatedWindowTokens);
    visit.extra("seconds_calibrate", run.seconds.calibrate);
    visit.extra("seconds_quantize", run.seconds.quantize);
    visit.extra("seconds_evaluate", run.seconds.evaluate);

    visit.measured("perplexity_before", run.perplexityBefore);
    visit.measured("perplexity_after", run.perplexityAfter);
    visit.measured("perplexity_standard_error_before", run.perplexityStandardErrorBefore);
    visit.measured("perplexity_standard_error", run.perplexityStandardError);
    visit.measured("kl_mean", run.klMean);
    visit.measured("top1_agreement", run.top1Agreement);
    visit.measured("accuracy_before", run.accuracyBefore);
    visit.measured("accuracy_after", run.accuracyAfter);
    visit.measured("loss_before", run.lossBefore);
    visit.measured("loss_after", run.lossAfter);
    visit.measured("consistency_before", run.consistencyBefore);
    visit.measured("consistency_after", run.consistencyAfter);
    visit.measured("consistency_standard_error_before", run.consistencyStandardErrorBefore);
    visit.measured("consistency_standard_error", run.consistencyStandardError);
    visit.measured("bytes_before", run.bytesBefore);
    visit.measured("bytes_after", run.bytesAfter);
    visit.measured("bits_per_weight", run.bitsPerWeight);
}

template <typename Visitor, typename LayerType>
void visitLayerResult(const Visitor& visit, LayerType& layer)
{
    visit.extra("block", layer.block);
    visit.extra("kind", layer.kind);
    visit.extra("out_features", layer.outFeatures);
    visit.extra("in_features", layer.inFeatures);

    visit.measured("weight_mse", layer.weightMse);
    visit.measured("weight_sqnr_db", layer.weightSqnrDb);
    visit.measured("output_mse", layer.outputMse);
    visit.measured("relative_output_error", layer.relativeOutputError);
    visit.measured("output_sqnr_db", layer.outputSqnrDb);
    visit.measured("holdout_relative_output_error", layer.holdoutRelativeOutputError);
    visit.measured("weight_only_relative_output_error", layer.weightOnlyRelativeOutputError);
    visit.measured("accumulated_error", layer.accumulatedError);
    visit.measured("accumulated_output_mse", layer.accumulatedOutputMse);
    visit.measured("max_abs_error", layer.maxAbsError);
    visit.measured("kl", layer.kl);
    visit.measured("energy_spread", layer.energySpread);
    visit.measured("solver_loss", layer.solverLoss);
    visit.measured("damping", layer.damping);
    visit.required("seconds", layer.seconds);
    visit.extra("solved_on", layer.solvedOn);
    visit.required("tokens", layer.tokens);
    visit.required("dead_channels", layer.deadChannels);
    visit.extra("bits_per_weight", layer.bits);
    visit.required("fallback", layer.fallback);
    visit.measured("best_ratio", layer.bestRatio);
}

template <typename Visitor, typename TextType>
void visitText(const Visitor& visit, TextType& text)
{
    visit.required("prompt", text.prompt);
    visit.required("text_original", text.original.text);
    visit.required("text_quantized", text.quantized.text);
    visit.required("sampler_json", text.samplerJson);
    visit.measured("perplexity_by_original", text.perplexityByOriginal);
}

template <typename Visitor, typename ParameterType>
void visitParameter(const Visitor& visit, ParameterType& parameter)
{
    visit.required("scale", parameter.scale);
    visit.required("zero", parameter.zero);
    visit.required("min_code", parameter.minCode);
    visit.required("max_code", parameter.maxCode);
    visit.required("min_error", parameter.minError);
    visit.required("median_error", parameter.medianError);
    visit.required("max_error", parameter.maxError);
    visit.required("bytes_before", parameter.bytesBefore);
    visit.required("bytes_after", parameter.bytesAfter);
    visit.required("grid_bytes", parameter.gridBytes);
}

template <typename Visitor, typename TrainingType>
void visitTraining(const Visitor& visit, TrainingType& training)
{
    visit.required("train_file", training.trainFile);
    visit.required("validation_file", training.validationFile);
    visit.required("texts", training.texts);
    visit.required("batch_size", training.batchSize);
    visit.required("max_length", training.maxLength);
    visit.required("learning_rate", training.learningRate);
    visit.required("seed", training.seed);
}

/// The columns of a training's epochs, one dataset each.
template <typename Visit>
void visitEpochColumns(const Visit& visit)
{
    visit("train_loss", &TrainingEpoch::trainLoss);
    visit("validation_loss", &TrainingEpoch::validationLoss);
    visit("accuracy", &TrainingEpoch::accuracy);
    visit("seconds", &TrainingEpoch::seconds);
}

template <typename Visitor, typename ExportType>
void visitExport(const Visitor& visit, ExportType& result)
{
    visit.required("format", result.format);
    visit.required("folder", result.folder);
    visit.required("bytes", result.bytes);
    visit.required("layers_compared", result.layersCompared);
    visit.required("layers_differing", result.layersDiffering);
    visit.required("first_difference", result.firstDifference);
    visit.extra("prompt", result.prompt);
    visit.extra("text", result.text);
    visit.extra("write_seconds", result.writeSeconds);
    visit.extra("check_seconds", result.checkSeconds);
}

} // namespace quantoscope
