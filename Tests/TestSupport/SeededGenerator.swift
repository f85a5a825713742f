import Evaluation

package typealias SeededGenerator = Evaluation.SeededGenerator
