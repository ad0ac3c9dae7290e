/**
 * Inverse of a symmetric positive definite matrix of that size, given and returned as rows in one array, by Cholesky;
 * undefined where it is singular, as it is when one column of a design follows from the others.
 */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (root[row * size + k] ?? 0) * (root[column * size + k] ?? 0);
      if (row !== column) root[row * size + column] = sum / (root[column * size + column] ?? 1);
      else if (sum > 1e-13 * (matrix[row * size + row] ?? 0)) root[row * size + row] = Math.sqrt(sum);
      else return undefined;
    }
  }
  return squareOfInverse(root, size);
}

/** (L⁻¹)ᵀ L⁻¹ of a lower triangular L. */
function squareOfInverse(root: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = row === column ? 1 : 0;
      for (let k = column; k < row; k++)
        sum -= (root[row * size + k] ?? 0) * (inverse[k * size + column] ?? 0);
      inverse[row * size + column] = sum / (root[row * size + row] ?? 1);
    }
  }
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let k = Math.max(row, column); k < size; k++) {
        sum += (inverse[k * size + row] ?? 0) * (inverse[k * size + column] ?? 0);
      }
      product[row * size + column] = sum;
    }
  }
  return product;
}
